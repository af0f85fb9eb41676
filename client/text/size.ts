import { nodes, number, relationships, several } from "./counts.ts";

/** "about 4 s", never more exact than it is known. */
function about(seconds: number): string {
  return seconds < 1.5 ? "about a second" : `about ${Math.round(seconds)} s`;
}

/** Every sentence and word about pictures that are large. */
export const sizeText = {
  warning: (some: number, joining: number, seconds: number) =>
    `${nodes(some)} and ${relationships(joining)}: drawing takes ${about(seconds)}, and names come where there is room for them.`,
  many: (some: number, joining: number) =>
    `${nodes(some)} and ${relationships(joining)}: so many can hardly be told apart.`,
  onlyHeld: "Only relationships that the rows hold are drawn, not others that join their nodes.",
  placing: (some: number) => `Finding places for ${nodes(some)}. “Stop arranging” ends it.`,
  all: (some: number) => `Draw all ${number(some)}`,
  best: (some: number) => `Draw the ${number(some)} best connected`,
  summary: "Summary by label",
  cancel: "Leave it",

  form: { title: "Summary", description: "Each label once, with counts" },
  summarised: (some: number, joining: number) => `${nodes(some)} and ${relationships(joining)}`,
  ofResult: "Of the result, which is not drawn yet.",
  ofPicture: "Of the picture.",
  toPicture: "Summary of the picture instead",
  labels: "Labels",
  between: "Relationships between labels",
  drawLabel: (some: number, of: number, plural: string) =>
    some < of ? `Draw the ${number(some)} best connected of ${number(of)} ${plural}` : `Draw ${number(some)} ${plural}`,
  drawJoint: (words: string) => `Draw those: ${words}`,
  draw: "Draw",
  joint: (from: string, reads: string, to: string) => `${from} ${reads} ${to}`,
  others: (count: number) => `${several(count, "label", "labels")} more are listed, not drawn.`,

  overview: "Overview of the picture",
  hideOverview: "Hide the overview",
  showOverview: "Overview",

  bundles: {
    merge: "Merge parallel lines",
    mergeHint: "One line with a count for each pair",
    part: "Draw parallel lines apart",
    partHint: "One line for each relationship",
    merged: "Merged parallel lines",
    parted: "Drew parallel lines apart",
    count: (count: number) => number(count),
    between: "Between",
    several: (count: number) => relationships(count),
    and: "and",
    also: "Also between these two",
  },
};
