import { nodes, number } from "./counts.ts";

/** The search among what is drawn, and the ways of the camera. */
export const canvasFindText = {
  open: "Find in the picture",
  label: "Find in the picture",
  placeholder: "A name in the picture",
  count: (at: number, of: number) => (of === 0 ? "none" : `${number(at)} of ${number(of)}`),
  next: "Next match",
  previous: "Previous match",
  close: "Close the search",
  here: (name: string, at: number, of: number) => `${name}, ${number(at)} of ${number(of)}.`,
  nothing: (words: string) => `Nothing that is drawn is called “${words}”.`,
  zoom: "Zoom to the selection",
  zoomHere: "Zoom to it",
  zoomed: (name: string | undefined, count: number) => `Zoomed to ${name ?? nodes(count)}.`,
};
