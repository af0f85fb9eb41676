import { expect, test } from "vitest";
import { boxOf, wrap } from "../../../client/canvas/measure.ts";
import { iran, jcpoa, node, oman, ontology, talks, width } from "./sample.ts";

const name = { size: 11, weight: 600, italic: false, strong: true, margin: 4, wrap: 92, from: 0 };

test("the box of a mark has its name beneath it, lower where there is a ring", () => {
  expect(boxOf(jcpoa, ontology, "wide", width)).toEqual({ id: "jcpoa", left: 17, right: 17, top: 12, bottom: 28 });
  expect(boxOf(oman, ontology, "wide", width)).toEqual({ id: "oman", left: 15, right: 15, top: 15, bottom: 32 });
  expect(boxOf(iran, ontology, "wide", width)).toEqual({ id: "iran", left: 24, right: 24, top: 24, bottom: 46 });
});

test("the box of a round holds its name, with its date beneath; on a tall frame only its year", () => {
  expect(boxOf(talks, ontology, "wide", width)).toEqual({ id: "talks", left: 49, right: 49, top: 13, bottom: 30 });
  expect(boxOf(talks, ontology, "tall", width)).toEqual({ id: "talks", left: 22, right: 22, top: 12, bottom: 12 });
});

test("a name that is not shown takes no room", () => {
  const muscat = node("Muscat", ["Place"]);
  expect(boxOf(muscat, ontology, "tall", width)).toEqual({ id: "Muscat", left: 8, right: 8, top: 8, bottom: 8 });
});

test("long names are broken between words", () => {
  expect(wrap("United States", name, width)).toEqual(["United States"]);
  expect(wrap("third-party countries (1995)", name, width)).toEqual(["third-party", "countries", "(1995)"]);
  expect(wrap("Incomprehensibilities", name, width)).toEqual(["Incomprehensibilities"]);
});

test("the last word needs no room for a blank after it, as where Cytoscape breaks lines", () => {
  expect(wrap("Commonwealth of Independents", name, width)).toEqual(["Commonwealth", "of Independents"]);
  expect(wrap("Commonwealth of Independents etc", name, width)).toEqual(["Commonwealth", "of", "Independents", "etc"]);
});

test("a line that is written as one stays one", () => {
  expect(wrap("Geneva\nand Lausanne", name, width)).toEqual(["Geneva", "and Lausanne"]);
});
