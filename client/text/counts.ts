/** Counts in words: "1 node", "2,000 relationships". */
export const number = (count: number) => count.toLocaleString("en");
export const several = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
export const nodes = (count: number) => several(count, "node", "nodes");
export const relationships = (count: number) => several(count, "relationship", "relationships");
