import { expect, test } from "vitest";
import { withoutStack } from "../../../src/graph/statement/withoutStack.ts";

const lines = () => new Error("here").stack?.split("\n").length;

test("an error made meanwhile tells no place, and those after it do, also where the call throws", () => {
  expect(withoutStack(lines)).toBe(1);
  expect(lines()).toBeGreaterThan(1);
  const fail = () => {
    throw new Error("failed");
  };
  expect(() => withoutStack(fail)).toThrow("failed");
  expect(lines()).toBeGreaterThan(1);
});
