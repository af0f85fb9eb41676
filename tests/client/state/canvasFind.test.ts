import { expect, test } from "vitest";
import { matching } from "../../../client/state/canvasFind.ts";
import { iran, node, oman, ontology, talks } from "../canvas/sample.ts";

const turkey = node("turkey", ["Country"], { name: "Turkey", aliases: ["Türkiye"] });
const nodes = [oman, turkey, iran, talks, node("omani", ["Place"], { name: "Old Oman" })];

test("names and other names are found, without accents and case, those first that begin with the words", () => {
  const sought = ["oman", "TURKIYE", "an", "talks", "  ", "x"].map((words) => matching(words, nodes, ontology));
  expect(sought).toEqual([["oman", "omani"], ["turkey"], ["iran", "omani", "oman"], ["talks"], [], []]);
});
