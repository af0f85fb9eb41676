import { expect, test } from "vitest";
import { renamed, withSaved } from "../../../client/state/saved.ts";

const one = { name: "one", statement: "RETURN 1", parameters: "" };
const two = { name: "two", statement: "RETURN 2", parameters: '{"a": 1}' };

test("a statement is saved by name, in the order of names, in place of what had its name", () => {
  expect(withSaved([two], "one", one)).toEqual([one, two]);
  expect(withSaved([one, two], "one", { statement: "RETURN 3", parameters: "" })).toEqual([
    { ...one, statement: "RETURN 3" },
    two,
  ]);
});

test("renaming keeps the statement; a name that another has changes nothing", () => {
  expect(renamed([one, two], "one", "zero")).toEqual([two, { ...one, name: "zero" }]);
  expect(renamed([one, two], "one", "two")).toEqual([one, two]);
  expect(renamed([one, two], "one", "")).toEqual([one, two]);
});
