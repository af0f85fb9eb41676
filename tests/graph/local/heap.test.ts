import { expect, test } from "vitest";
import { heapMegabytes } from "../../../src/graph/local/heap.ts";

test("the heap is a quarter of the memory, neither too small for Neo4j nor larger than it needs", () => {
  const gigabyte = 2 ** 30;
  const limits = [0.5, 1, 2, 64].map((limit) => limit * gigabyte);
  expect(limits.map((limit) => heapMegabytes(limit, 128 * gigabyte))).toEqual([384, 384, 512, 1280]);
  expect(heapMegabytes(2 ** 63, 2 * gigabyte)).toBe(512);
  expect(heapMegabytes(0, 2 * gigabyte)).toBe(512);
});
