import { minutes, number, several } from "./counts.ts";

/** Every sentence and word of the Cypher pane. */
export const cypherText = {
  title: "Cypher",
  run: "Run",
  runKeys: "Ctrl ↵",
  running: (seconds: number) => `Running, ${seconds} s`,
  isRunning: "The statement is running",
  cancel: "Cancel",
  cancelKeys: "Ctrl ⇧ C",
  runAs: "Other ways to run",
  explain: "Explain",
  explainHint: "The plan, without running it",
  profile: "Profile",
  profileHint: "Run it, and measure each step",
  planned: "The plan is there. Nothing was run.",
  tryAgain: (seconds: number) => `Try again in ${number(seconds)} s.`,
  broken: "The answer broke off after these rows.",
  remarks: (count: number) => several(count, "remark by Neo4j", "remarks by Neo4j"),
  limits: ({ rows, seconds, bytes, perClient }: { rows: number; seconds: number; bytes: number; perClient: number }) =>
    `At most ${several(rows, "row", "rows")}, ${number(seconds)} s, ${number(Math.round(bytes / 1_000_000))} MB, ${number(perClient)} at once.`,
  api: "The same by API",
  lines: ({ rows, seconds }: { rows?: number | undefined; seconds: number }) =>
    `, as NDJSON ${rows === undefined ? "every row" : `up to ${several(rows, "row", "rows")}`} within ${minutes(seconds)}.`,
  loaded: "Put into the editor.",
  forgetful: "This browser keeps nothing for this page: tabs and history last until it is closed.",

  tabs: {
    name: "Statements",
    blank: "New statement",
    add: "New tab",
    close: (title: string) => `Close ${title}`,
    closed: (title: string) => `Closed ${title}.`,
    running: "running",
    full: "That is as many tabs as there can be. Close one first.",
  },

  history: {
    title: "History",
    search: "Search the history",
    none: "Nothing was run yet.",
    noMatch: "No run has these words.",
    failed: "failed",
    rows: (count: number) => several(count, "row", "rows"),
    took: (milliseconds: number) => `${number(Math.max(1, Math.round(milliseconds)))} ms`,
    run: "Run again",
    clear: "Clear history",
    cleared: "The history is cleared.",
    kept: "Kept in this browser only.",
    day: (moment: number) => new Date(moment).toLocaleDateString("en-GB", { day: "numeric", month: "long" }),
  },

  saved: {
    title: "Saved",
    nameIt: "Name of this statement",
    save: "Save",
    saved: (name: string) => `Saved as ${name}.`,
    replaced: (name: string) => `${name} is replaced.`,
    full: (most: number) => `${most} statements are saved, and no more fit. Delete one first.`,
    none: "Nothing is saved yet. Give the statement in the editor a name to keep it.",
    rename: (name: string) => `Rename ${name}`,
    newName: (name: string) => `New name of ${name}`,
    taken: "Another one has this name.",
    remove: (name: string) => `Delete ${name}`,
    removed: (name: string) => `${name} is deleted.`,
  },
  examples: "Examples",
  examplesOf: "Prepared questions, as statements",
  blank: "Ask in Cypher",
  blankHint:
    "This explorer only reads. Return nodes and relationships themselves, and every row opens to its evidence. To begin, take a prepared question and change it:",
  took: (rows: number, milliseconds: number) =>
    `${several(rows, "row", "rows")} in ${number(Math.max(1, Math.round(milliseconds)))} ms`,
  badParameters: 'The parameters are not a JSON object, such as { "name": "Oman" }. Nothing was run.',
  at: (line: number, column: number) => `Line ${line}, column ${column}`,
  refused: "Last run refused",
  fault: "1 fault",
};
