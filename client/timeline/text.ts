/** Every word of the timeline strip. */
export const text = {
  name: "Timeline",
  list: "Everything dated, in order of time",
  range: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  all: "all dates shown.",
  part: (drawn: number) => `${drawn.toLocaleString("en")} of the dated nodes.`,
  undrawn: "not drawn",
  /** What pale marks are: while something is chosen, all that is not next to it; else what is not in the picture. */
  pale: (isAnyChosen: boolean) => (isAnyChosen ? "Pale: not next to what is chosen." : "Pale: not in the picture."),
};
