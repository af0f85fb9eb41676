// One for all: to make one is dear, and tables write thousands.
const format = new Intl.NumberFormat("en");

/** Counts in words: "1 node", "2,000 relationships". */
export const number = (count: number) => format.format(count);
export const several = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
export const nodes = (count: number) => several(count, "node", "nodes");
export const relationships = (count: number) => several(count, "relationship", "relationships");
/** A span as one says it: 15 min, or 100 s where that is no whole number of minutes. */
export const minutes = (seconds: number) =>
  seconds % 60 === 0 ? `${number(seconds / 60)} min` : `${number(seconds)} s`;
