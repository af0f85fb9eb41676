import { expect, test } from "vitest";
import { titleOf } from "../../../client/state/written.ts";

test.each([
  ["// who spoke\nMATCH (n) RETURN n", "who spoke"],
  ["/* who\n spoke */ RETURN 1", "who spoke"],
  ["  MATCH (n)\n  RETURN n", "MATCH (n) RETURN n"],
  ["// \nRETURN 1", "// RETURN 1"],
  ["", ""],
])("the title of %j is %j", (statement, title) => {
  expect(titleOf({ statement, parameters: "" })).toBe(title);
});
