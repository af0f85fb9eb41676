import { nodes, number, relationships, several } from "./counts.ts";

/** What is drawn, as a tree: every word that it shows or speaks. */
export const twinText = {
  name: "What is drawn, as a tree",
  unseen: "What is drawn, as a list",
  help: "Up and down go from row to row, right opens a row, left closes it, an asterisk opens all beside it. Type a name with its capital to jump to it. Enter shows details. Question mark lists all keys.",
  holds: (some: number, joining: number) => `${nodes(some)}, ${relationships(joining)}`,
  by: "Grouped by",
  groupings: { date: "date", label: "label" },
  decade: (year: number) => `${year}s`,
  undated: "Without a date",
  unlabelled: "Without a label",
  group: (title: string, count: number) => `${title}, ${nodes(count)}`,
  joined: (count: number) => (count === 0 ? "nothing drawn is joined to it" : relationships(count)),
  passages: (count: number) => several(count, "passage", "passages"),
  claim: (claim: string) => `Claim: ${claim}`,
  why: (reason: string) => `Implied: ${reason}`,
  bare: "The graph says this without a passage of its own.",
  passage: (place: string, summary: string) => `Passage: ${place}. ${summary}`,
  end: "Other end:",
  open: "Open",
  close: "Close",
  noNode: "That is done with a node: go to one first.",
  noName: (typed: string) => `No row begins with “${typed}”.`,
  more: (count: number) => `${number(count)} more are drawn. Show as list to go through all of them.`,
};
