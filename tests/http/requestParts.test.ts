import { expect, test } from "vitest";
import { AskBody } from "../../src/http/requestParts.ts";

const things = (where: object[]) => ({ labels: [], where });
const related = (to: object) => ({ related: { types: ["MEDIATED"], direction: "out", to } });
const reading = (find: object) => ({ reading: { ask: "things", want: "number", find } });

test("a reading may tell of forty relationships, for each makes the query that it becomes longer", () => {
  const five = things(Array(5).fill(related(things([]))));
  const wide = (branches: number) => reading(things(Array(branches).fill(related(five))));
  expect(AskBody.safeParse(wide(6)).success).toBe(true);
  expect(AskBody.safeParse(wide(7)).error?.issues.map(({ message }) => message)).toEqual([
    "at most 40 relationships in a reading",
  ]);
});
