import type { Width } from "../../../client/canvas/measure.ts";

const narrow = /[fijlrtI.,' ]/;

/** Nearly as wide as the page's own letters. */
export const width: Width = (text, { size }) =>
  [...text].reduce((sum, letter) => sum + (narrow.test(letter) ? 0.32 : 0.6) * size, 0);
