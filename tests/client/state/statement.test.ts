import { expect, test } from "vitest";
import { parametersIn, readParameters } from "../../../client/state/statement.ts";

test("the parameters of a statement are found, but not those in strings and comments", () => {
  const statement = `MATCH (n {id: $who}) // $comment
    WHERE n.name <> "$text" AND n.x = $\`odd name\` /* $block */ AND n.y = $who RETURN n`;
  expect(parametersIn(statement)).toEqual(["who", "odd name"]);
});

test.each([
  ["", {}],
  ['{"who": "oman", "list": [1, null]}', { who: "oman", list: [1, null] }],
  ["[1]", undefined],
  ["{who: 1}", undefined],
  ["null", undefined],
])("the field %j holds %j", (text, values) => {
  expect(readParameters(text)).toEqual(values);
});
