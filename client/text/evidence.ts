import { several } from "./counts.ts";

/** What stands at the end of a row and in a tooltip, about the passages that something rests on. */
export const evidenceText = {
  passages: (count: number) => several(count, "passage", "passages"),
  noted: (note: string) => `With a note: ${note}`,
  place: (section: string, paragraph: number) => `${section}, paragraph ${paragraph}`,
  further: (count: number) => ` and ${several(count, "more passage", "more passages")}`,
  byDate: "by date",
  derived: "worked out",
  legend: "has a note: the text is odd there",
};
