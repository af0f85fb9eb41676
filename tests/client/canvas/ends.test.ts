import { expect, test } from "vitest";
import { readFolder } from "../../../src/graph/seed/readFolder.ts";

test("in the article's graph, types of one colour differ by what their lines end in", async () => {
  const { ontology } = await readFolder("graph-seed");
  const lines = Object.values(ontology.types).flatMap(({ line }) => (line ? [line] : []));
  const drawn = lines.map(({ colour, end }) => `${colour.light} ${end}`);
  expect(drawn.filter((one, index) => drawn.indexOf(one) !== index)).toEqual([]);
});
