import type { Properties } from "./value.ts";

/** What nodes of a graph folder have for the question box alone: other words for them, and for what changed in them. */
export const askedKeys = ["wordings", "changed", "change"];

/** The properties that are for readers. */
export const shownOf = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !askedKeys.includes(key)));
