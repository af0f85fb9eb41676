import { nodes, number, relationships } from "./counts.ts";

/** What the page says of a database that nobody prepared for it, and of several databases. */
export const foreignText = {
  database: "Database",
  choose: "Choose a database",
  offline: (name: string) => `${name}, offline`,
  guessed: "ontology guessed",
  guessedHint: "Labels, names and colours are guessed from what this database holds.",
  fromFile: "ontology from a file",
  fromFileHint: "Labels, names and colours are as the file of ONTOLOGY_FILE has them; what it leaves open is guessed.",
  toDefault: "Open the configured database",
  unknownHint: "The link names a database that is not offered here.",

  empty: (database: string) => `${database} holds no nodes`,
  emptyHint: "The database answers; there is nothing in it yet.",
  emptySeed: "To write the example graph into it, run:",
  emptyLoad: "Or load data of your own with any Neo4j tool; then look again.",
  lookAgain: "Look again",

  drawn: (some: number, all: number) => `${number(some)} of ${nodes(all)} drawn.`,
  drawnAll: (some: number, joining: number) => `${nodes(some)}, ${relationships(joining)}.`,
  counted: (time: string) => `Counted at ${time}`,
  countAnew: "count anew",
  counting: "counting…",

  written: "Where it is written",
  showAll: "Show all",
  showLess: "Show less",
  letters: (count: number) => `${number(count)} letters`,
  none: "Neither claims nor properties stand on it.",
  opens: "opens in a new tab",

  searched: (some: number, of: number) => `The first ${number(some)} of ${nodes(of)} were looked at.`,
  nothingHint: "Try fewer letters, or another spelling.",

  examples: {
    counts: "How many nodes have each label?",
    nodes: (label: string) => `Some nodes with the label ${label}`,
    joined: (from: string, type: string, to: string) => `${from} – ${type} – ${to}`,
    pattern: (type: string) => `Relationships of the type ${type}`,
    of: "Statements for this database",
    blankHint:
      "This explorer only reads. Return nodes and relationships themselves to see them in the picture. To begin, take one of these and change it:",
  },
};
