import { nodes, number, relationships, several } from "./text/counts.ts";
import { cypherText } from "./text/cypher.ts";
import { foreignText } from "./text/foreign.ts";
import { pathsText } from "./text/paths.ts";
import { picturesText } from "./text/pictures.ts";

/** Every sentence and word that the page shows, by the part that shows it. */
export const text = {
  title: "Backchannel",
  titled: (what: string) => `${what} – Backchannel`,
  close: "Close",
  undo: "Undo",
  time: (moment: number) => new Date(moment).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }),
  laidOut: (title: string, description: string) => `${title}: ${lowered(description)}. Select anything to see why.`,
  notCopied: "The browser does not let the page write to the clipboard.",
  skip: "Skip to the graph",
  added: (some: number, joining: number) =>
    some === 0 ? `Added ${relationships(joining)}.` : `Added ${nodes(some)} and ${relationships(joining)}.`,

  header: {
    views: "Views",
    graph: "Graph",
    cypher: "Cypher",
    sources: "Sources",
    copyLink: "Copy a link to this",
    exportPicture: "Export the picture",
    allKeys: "All keys",
    copied: "The link is in the clipboard.",
    linkNotCopied: "The browser does not let the page write to the clipboard. The link is in the address bar.",
    more: "More",
    legend: "Legend and filters",
  },

  find: {
    waits: "Questions wait for the database",
    show: "Show",
    clear: "Clear",
    nodes: "Nodes",
    questions: "Questions",
    alias: "is another name",
    relationships,
    choose: "choose",
    opens: "open",
    closes: "close",
    looking: "Looking…",
    nothing: (words: string) => `Nothing here is called “${words}”.`,
    nothingHint: "Try fewer letters, another spelling, or a word such as mediated, sanctions or 2015.",
    failed: "The search gave no answer.",
  },

  start: {
    unreachable: "The server does not answer yet",
    opening: "Reading the graph",
    reaching: "It is tried again every few seconds, and the graph opens by itself. The console says the same.",
    lead: "The first start downloads Neo4j and can take a minute or two; after that it takes seconds. The graph opens by itself.",
    again: "Trying again every half second. The graph opens by itself.",
    failed: "The graph cannot be opened",
    failedHint:
      "The console in which Backchannel was started says the same. Mend it and start again: this page notices.",
    seconds: (seconds: number) => (seconds < 0.1 ? "" : `${seconds.toFixed(1)} s`),
    progress: "How far the start has come",
    states: { waiting: "to come", running: "under way", done: "done", failed: "failed" },
    strip: "waiting for the graph",
  },

  outage: {
    title: "The database stopped answering.",
    loaded: (time: string) => `What is drawn was loaded at ${time}.`,
    waits: (seconds: number) => `Questions and expansions wait; trying again in ${seconds} s.`,
    trying: "Questions and expansions wait; trying again now.",
    tryNow: "Try now",
    over: "The database answers again.",
  },

  chips: { try: "Try", label: "Prepared questions" },

  legend: {
    name: "Legend",
    labels: "Labels",
    relationships: "Relationships",
    basis: "Basis",
    all: (count: number) => `All ${count}`,
    fewer: "Fewer",
    allLabels: (count: number) => `List all ${count} labels`,
    allTypes: (count: number) => `List all ${count} types`,
    show: (count: number) => `show ${number(count)}`,
    drawAll: (count: number) => `Draw all ${number(count)}`,
    some: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
    only: "only",
    onlyThis: (words: string) => `Only ${words}`,
    hide: "hide",
    stated: "stated in the text",
    implied: "implied by it",
    cited: (some: number, joining: number) => `${nodes(some)}, ${relationships(joining)}, each with its passage.`,
    off: (count: number) => `${several(count, "row is", "rows are")} hidden.`,
    showAll: "Show all",
    open: "Show the names of the marks",
    shut: "Show the marks alone",
    sheet: "Show",
    drawn: (shown: number, total: number) => `${number(shown)} of ${nodes(total)} are drawn`,
    done: "Done",
  },

  forms: {
    shownAs: (title: string) => `Shown as: ${title}`,
    showAs: (title: string) => `Show as: ${title}`,
    graph: { title: "Graph", description: "Drawn, with what joins what" },
    list: { title: "List", description: "All that is drawn, by date" },
  },

  stage: {
    empty: "This graph is empty",
    emptyHint: (folder: string) =>
      `The database answers, but it holds no nodes. Write some in the folder ${folder} and run npm run seed; then load this page again.`,
    allHidden: "All rows are hidden",
    allHiddenHint: (count: number) =>
      `${nodes(count)} of this picture ${count === 1 ? "is" : "are"} left out by the legend.`,
  },

  details: {
    loading: "Reading what the graph says…",
    node: "Details",
    relationship: "Relationship",
    expand: "Expand",
    more: (count: number) => `${number(count)} more`,
    hidden: (plural: string) => `The legend hides ${plural}.`,
    show: "Show them",
    also: "Also called",
    note: "Note.",
    implied: "Implied:",
    impliedBare: "it follows from the passage, which does not say it outright.",
    rests: "What this summary rests on",
    passages: (count: number) => several(count, "passage", "passages"),
    paragraph: (section: string, paragraph: number) => `${section}, paragraph ${paragraph}`,
    noEvidence: "The graph says this without a passage of its own.",
    dated: (period: string) => `Dated ${period}.`,
    cite: "Copy citation",
    cited: "The citation is in the clipboard.",
    report: "Report a mistake",
    showAll: (count: number) => `Show all ${number(count)}`,
    mentioned: "Mentioned in",
    sections: (count: number) => several(count, "section", "sections"),
    noRelationships: "Nothing in this graph is joined to it.",
    cut: (shown: number, total: number) => `Only the first ${number(shown)} of ${relationships(total)} are listed.`,
    missing: "This graph has no such thing",
    missingHint: "The link may come from another graph, or the graph has changed since.",
    failed: "The details could not be read",
    drawnOnly: "Below is what the picture itself holds.",
    noRelationship: "This graph has no such relationship, or it is not in the picture.",
    back: {
      cypher: "Back to Cypher",
      sources: "Back to the passage",
      questions: "Back to the answer",
      ask: "Back to the answer",
      paths: "Back to the paths",
      common: "Back to what is common",
      pictures: picturesText.back,
    },
    go: (name: string) => `Details of ${name}`,
    sheet: {
      peek: "Size of the panel: a strip",
      half: "Size of the panel: half the page",
      full: "Size of the panel: the whole page",
    },
  },

  basis: { stated: "stated", implied: "implied", mixed: "partly implied" },

  sources: {
    title: "Sources",
    lead: "Every claim of this graph names the passages that it rests on. The summaries are ours; the links lead to the words themselves.",
    none: "No sources are known for this graph.",
    published: (publisher: string | undefined, date: string) =>
      publisher === undefined ? `As of ${date}.` : `${publisher}, as of ${date}.`,
    original: "Read the original",
    claims: (count: number) => several(count, "claim", "claims"),
    paragraph: (number: number) => `Paragraph ${number}`,
    section: (number: number, total: number) => `Passage, section ${number} of ${total}`,
    all: "All sources",
    ours: "Our summary.",
    read: "Read the passage in the article",
    rests: "Rests on this passage",
    relationships,
    nodes,
    uncovered: "No claim rests on this passage.",
    before: "Previous passage",
    after: "Next passage",
    failed: "The passage could not be read",
    missing: "There is no such passage",
  },

  answer: {
    title: "Answer",
    none: "No answer",
    asking: "Asking the graph…",
    parameters: "Narrow the question",
    denial: "That is not the same as “it did not”: the graph holds only what its sources say.",
    nearest: "Nearest things it does say",
    understood: "We understood:",
    cypher: "Cypher",
    openCypher: "Open in Cypher",
    table: "As a table",
    rows: (count: number) => several(count, "row", "rows"),
    next: "Ask next",
    instead: "Ask instead",
    failed: "The question could not be answered",
    missing: "There is no such question",
    missingHint: "It may belong to another graph. The box above lists the questions of this one.",
  },

  cypher: cypherText,
  foreign: foreignText,
  paths: pathsText,

  announced: {
    selected: (what: string) => `${what} is selected.`,
  },
};

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
