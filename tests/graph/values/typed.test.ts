import { expect, test } from "vitest";
import { StatementError } from "../../../src/domain/errors.ts";
import { typed } from "../../../src/graph/values/typed.ts";

const nested = (depth: number) =>
  Array(depth)
    .fill(0)
    .reduce<unknown>((inside) => [inside], null);

test("an answer may be nested 1,000 deep, no deeper", () => {
  expect(typed(nested(1000)).$type).toBe("List");
  expect(() => typed(nested(1001))).toThrow(
    new StatementError("The answer is nested more than 1000 deep.", "AnswerTooDeep"),
  );
});

test("a key of a map may be called as it likes", () => {
  const map = JSON.parse('{"__proto__": true}');
  expect(JSON.stringify(typed(map))).toBe('{"$type":"Map","_value":{"__proto__":{"$type":"Boolean","_value":true}}}');
});
