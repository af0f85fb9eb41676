import { nodes, number, relationships, several } from "./counts.ts";

const rows = (count: number) => several(count, "row", "rows");
const hits = (count: number) => several(count, "db hit", "db hits");

/** "1.2 s", "340 ms", "0.4 ms". */
function lasting(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds >= 10 ? `${Math.round(milliseconds)} ms` : `${milliseconds.toFixed(1)} ms`;
}

function size(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return bytes >= 1000 ? `${(bytes / 1000).toFixed(1)} kB` : `${number(bytes)} bytes`;
}

/** Every sentence and word about what a run gives. */
export const resultsText = {
  label: "Results",
  views: "Ways to see the result",
  tabs: { table: "Table", graph: "Graph", json: "JSON", plan: "Plan" },
  planned: "Planned, not run",
  lastGood: (time: string) => `From the last good run, ${time}`,
  noRows: "The statement ran and gave no rows.",
  noRowsHint: "Nothing in this graph matches it. Names, directions and spelling count.",
  truncated: {
    rows: (count: number) => `These are the first ${rows(count)}: there are more, but one answer ends here.`,
    bytes: (count: number, bytes: number) =>
      `These are the first ${rows(count)}: the answer was cut at ${size(bytes)}. Return fewer properties to see more rows.`,
    time: (count: number, seconds: number) =>
      `These are the first ${rows(count)}: the statement was stopped after ${number(seconds)} s.`,
  },
  runMore: (count: number) => `Run with up to ${rows(count)}`,

  columns: (shown: number, all: number) => (shown === all ? "Columns" : `${number(shown)} of ${number(all)} columns`),

  filter: {
    label: "Filter rows",
    hint: "Filter rows",
    hidden: (hidden: number, all: number) =>
      hidden === all ? `None of ${rows(all)} has these words.` : `${number(hidden)} of ${rows(all)} hidden.`,
    clear: "Show all rows",
  },

  table: {
    label: (count: number) => `Result, ${rows(count)}`,
    open: (row: number) => `Evidence of row ${row}`,
    evidence: "evidence",
    claims: (count: number) => several(count, "claim", "claims"),
    more: (count: number) => `+${number(count)}`,
    sort: "Enter sorts, Shift with an arrow changes the width.",
    cell: (column: string, row: number, all: number) => `${column}, row ${number(row)} of ${number(all)}`,
    copied: (cells: number) =>
      cells === 1 ? "The cell is in the clipboard." : `${number(cells)} cells are in the clipboard.`,
    sorted: {
      ascending: (column: string) => `Sorted by ${column}, upwards.`,
      descending: (column: string) => `Sorted by ${column}, downwards.`,
      none: "In the order of the answer.",
    },
    hint: "Enter shows a whole cell, Space its evidence.",
    bare: "This row holds bare values, which carry no evidence. Return the relationship itself to see what it rests on.",
    allBare:
      "These rows hold bare values, so there is no evidence to show. Return a node, a relationship or a path itself, as in RETURN r.",
    nothing: "null",
  },

  detail: {
    label: (column: string, row: number) => `${column}, row ${number(row)}`,
    copy: "Copy",
    json: "Copy as JSON",
    cypher: "Copy as Cypher",
    copied: "The value is in the clipboard.",
    exact: "As Neo4j writes it",
    empty: "An empty text",
    noMembers: "An empty list",
    noEntries: "An empty map",
    type: "type",
    labels: "labels",
    close: "Close the whole value",
  },

  graph: {
    hold: (some: number, joining: number) => `These rows hold ${nodes(some)} and ${relationships(joining)}.`,
    nodes: "Nodes",
    relationships: "Relationships",
    nothing: "These rows hold no nodes or relationships.",
    nothingHint: "Return them themselves, as in RETURN n, r, to draw them.",
    missing: (some: number) => `${nodes(some)} of this result ${some === 1 ? "is" : "are"} not in the picture.`,
    allDrawn: "All of it is in the picture.",
    bring: "Add to the picture",
    replace: "Replace the picture",
    see: "See what to draw",
    replaced: (some: number, joining: number) =>
      `The picture now has ${nodes(some)} and ${relationships(joining)} of the result.`,
  },

  json: {
    label: "The answer as JSON",
    copy: "Copy",
    copied: "The JSON is in the clipboard.",
    cut: (shown: number, all: number) =>
      `The first ${number(shown)} of ${rows(all)} are shown here. The download holds them all.`,
  },

  download: {
    label: "Download",
    what: (count: number) => `${rows(count)}, as the table shows them`,
    csv: "CSV",
    csvHint: "For most programs. Nodes, lists and maps are JSON in their cell.",
    excel: "CSV for Excel",
    excelHint: "The same with a byte-order mark, so that Excel reads accents.",
    json: "JSON",
    jsonHint: "A list of rows by column, numbers with all their digits.",
  },

  plan: {
    label: "Plan",
    operator: "Operator",
    estimated: "Estimated rows",
    rows: "Rows",
    dbHits: "Db hits",
    summary: (operators: number, dbHits: number | undefined, costliest: string | undefined) => {
      const many = several(operators, "operator", "operators");
      if (dbHits === undefined) return `${many}. The statement was planned, not run.`;
      return `${many}, ${hits(dbHits)}${costliest ? `; most in ${costliest}` : ""}.`;
    },
    order: "The last one runs first; each passes its rows to the one above.",
    by: (version: string | undefined, planner: string | undefined, runtime: string | undefined) =>
      [
        version && `Cypher ${version}`,
        planner && `${planner.toLowerCase()} planner`,
        runtime && `${runtime.toLowerCase()} runtime`,
      ]
        .filter(Boolean)
        .join(" · "),
    atMost: (bytes: number) => `at most ${size(bytes)} of memory`,
    costliest: "most db hits",
    share: (share: number) => (share < 0.01 ? "under 1 %" : `${Math.round(share * 100)} %`),
    of: (estimated: string) => `of ${estimated} estimated`,
    misjudged: (factor: number, more: boolean) => `${number(factor)} × ${more ? "as many" : "fewer"}`,
    pageCache: (found: number, missed: number) =>
      missed === 0
        ? `page cache ${several(found, "hit", "hits")}`
        : `page cache ${number(found)} hits, ${number(missed)} misses`,
    time: lasting,
    memory: size,
    warnings: {
      allNodes: "Reads every node of the database. A label in the pattern makes it read fewer.",
      allRelationships: "Reads every relationship of the database. A type in the pattern makes it read fewer.",
      cartesian:
        "Pairs each row of one side with each of the other. If they belong together, join them in the pattern.",
    },
  },
};
