import { nodes, number, relationships, several } from "./counts.ts";

const listed = (terms: string[]) =>
  terms.length > 3 ? `${number(terms.length)} values` : terms.map((term) => `“${term}”`).join(" or ");

/** What the page says of filters. */
export const filtersText = {
  about: (whole: string, words: string) => `${whole}: ${words}`,
  range: (property: string, from: string | undefined, to: string | undefined) => {
    if (from === undefined) return `${property} up to ${to}`;
    return to === undefined ? `${property} from ${from}` : `${property} from ${from} to ${to}`;
  },
  anyRange: (property: string) => `any ${property}`,
  terms: (property: string, terms: string[]) => `${property} ${listed(terms)}`,
  contains: (property: string, words: string) => `${property} contains “${words}”`,
  present: (property: string) => `with ${property}`,
  missing: (property: string) => `without ${property}`,
  orMissing: (words: string) => `${words}, or none`,
  degree: (least: number | undefined, most: number | undefined) => {
    if (most === undefined) return least === 1 ? "Nothing that stands alone" : `${relationships(least ?? 0)} or more`;
    if (least === undefined || least === 0) return `At most ${relationships(most)}`;
    return least === most ? `Exactly ${relationships(most)}` : `${number(least)} to ${relationships(most)}`;
  },
  passages: (title: string) => `Written in ${title}`,
  reading: (title: string) => `Reading what ${title} says…`,
  section: (title: string) => `“${title}”`,
  paragraph: (section: string, paragraph: number) => `“${section}”, paragraph ${number(paragraph)}`,
  sections: (count: number) => `${number(count)} sections`,

  /** In the log. */
  filtered: (words: string) => `Filtered. ${words}`,
  changed: (words: string) => `Changed the filter. ${words}`,
  withFound: (words: string, count: number) => (count === 0 ? words : `${words}: added ${nodes(count)}`),
  unfiltered: (words: string) => `Took off the filter: ${words}`,
  faded: "Faded what is filtered out",
  hidden: "Hid what is filtered out",

  bar: {
    label: "Filters",
    hides: (count: number) => `${number(count)} hidden`,
    hidden: (some: number, joining: number) => {
      const counted = [some > 0 && nodes(some), joining > 0 && relationships(joining)].filter(Boolean);
      return counted.length === 0 ? "" : `${counted.join(" and ")} hidden`;
    },
    change: (words: string) => `Change the filter: ${words}`,
    remove: (words: string) => `Take off: ${words}`,
    show: (words: string) => `Show again: ${words}`,
    row: (words: string) => `No ${words}`,
    rows: {
      labels: (count: number) => `${number(count)} labels off`,
      types: (count: number) => `${number(count)} types off`,
    },
    basis: { stated: "Nothing stated", implied: "Stated only" },
    byHand: (count: number) => `${several(count, "node", "nodes")} hidden by hand`,
    fade: "Fade them",
    fadeHint: "Draw what is filtered out faintly, instead of not at all",
    clear: "Clear all",
    cleared: "All filters are taken off.",
  },
  left: (words: string, some: number, joining: number) =>
    `${words}. ${nodes(some)} and ${relationships(joining)} left.`,
  leftOut: (count: number) => `${several(count, "node is", "nodes are")} left out by the filters.`,
  nothing: "The filters leave nothing",
  nothingHint: (count: number) => `${nodes(count)} of this picture ${count === 1 ? "is" : "are"} left out by filters.`,

  open: "Filter",
  editor: {
    title: "Filters",
    add: "Add a filter",
    change: "Change the filter",
    subject: "Filter by",
    labels: "Labels",
    types: "Relationships",
    more: "Everything",
    degree: "Number of relationships",
    passages: "Where it is written",
    property: "Property",
    coverage: (name: string, count: number, of: number) => `${name} (${number(count)} of ${number(of)})`,
    none: "Nothing of this kind in the picture has a property.",
    how: "Keep those",
    ways: {
      range: "within a range",
      terms: "with certain values",
      contains: "that contain",
      present: "that have it",
      missing: "that lack it",
    },
    from: "From",
    to: "To",
    handles: { from: "From, as a handle", to: "To, as a handle" },
    orMissing: (count: number) => `Also the ${number(count)} without it`,
    find: "Find a value",
    values: "Values",
    rest: (count: number) => `and ${number(count)} more; find them by their letters`,
    words: "Letters in it",
    sections: "Sections",
    sectionTitle: (of: number, title: string) => `${number(of)} ${title}`,
    claims: (count: number) => several(count, "claim", "claims"),
    leaves: (left: number, of: number, whole: string) => `Keeps ${number(left)} of ${number(of)} ${whole}.`,
    nodes: "nodes",
    relationships: "relationships",
    statedOnly: "Stated in the text only",
    alone: "Leave out what stands alone",
    quick: "At once",
    applied: "Filter",
    changed: "Change",
    cancel: "Cancel",
    order: "The end lies before the beginning.",
  },

  onlyPassage: "Show only what this passage says",
  onlySection: "Show only what this section says",
  again: "Show everything again",
};
