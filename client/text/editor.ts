import { number, several } from "./counts.ts";

/** Every sentence and word of the Cypher editor, its parameters and its faults. */
export const editorText = {
  statement: "Cypher statement",
  loading: "The editor is loading…",
  missing: "The editor did not load; a plain field stands in for it. Ctrl Enter runs.",
  tryAgain: "Try again",
  help: "Control Space suggests words. Shift Alt F formats. F8 goes to the next fault, Control Shift M lists them. Tab indents; Escape, then Tab leaves the editor.",
  hint: "Ctrl Space suggests · Esc, then Tab leaves",
  format: "Format",
  formatKeys: "Shift Alt F",
  count: number,
  completions: "Suggestions",
  is: { keyword: "keyword", function: "function", variable: "variable" },

  status: (faults: number, warnings: number) =>
    [faults > 0 && several(faults, "fault", "faults"), warnings > 0 && several(warnings, "warning", "warnings")]
      .filter(Boolean)
      .join(", ") || "Valid, reads only",

  goTo: "Go to the place",
  replaceWith: (name: string) => `Replace with ${name}`,
  showMatch: "Show what it would match",
  toAdd: "To add to this graph, write it in its folder with claim and passage, and seed again.",
  notRun: "Nothing was run.",
  refusedEarly: "refused before it reached Neo4j",

  parameters: "Parameters",
  asJson: "As JSON",
  asFields: "As fields",
  json: "Parameters, as JSON",
  badJson: 'This is no JSON object, such as { "name": "Oman" }.',
  typeOf: (name: string) => `Type of $${name}`,
  types: {
    text: "text",
    number: "number",
    truth: "yes or no",
    json: "list or map",
    date: "date",
    null: "null",
  },
  yes: "yes",
  no: "no",
  empty: "no value: null",
  noValue: "No value is given: null is used.",
  wrong: {
    number: "This is no number, so null is used. Write it as 42 or 0.5.",
    json: 'This is no JSON, so null is used. Write a list as ["Oman", "Qatar"], a map as { "name": "Oman" }.',
    date: "This is no date, so null is used.",
  },
};
