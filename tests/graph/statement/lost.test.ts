import { expect, test } from "vitest";
import { hasEnded } from "../../../src/graph/statement/lost.ts";

const lost = { mark: "mine", server: "one:7687", since: performance.now() };
const listing = (server: string, ...marks: string[]) => ({ server, marks: new Set(marks) });

test("a transaction has ended when the server that ran it no longer lists it", () => {
  expect(hasEnded(lost, listing("one:7687", "mine", "another"))).toBe(false);
  expect(hasEnded(lost, listing("one:7687", "another"))).toBe(true);
});

test("what another server of the cluster does not list says nothing, nor does a list that could not be had", () => {
  expect(hasEnded(lost, listing("two:7687"))).toBe(false);
  expect(hasEnded(lost, undefined)).toBe(false);
});

test("where the server that ran it is not known, any of them tells", () => {
  expect(hasEnded({ ...lost, server: undefined }, listing("two:7687"))).toBe(true);
});

test("a server that is not asked for ten minutes is gone, and its transactions with it", () => {
  const since = performance.now() - 601_000;
  expect(hasEnded({ ...lost, since }, listing("two:7687"))).toBe(true);
  expect(hasEnded({ ...lost, since }, listing("one:7687", "mine"))).toBe(false);
});
