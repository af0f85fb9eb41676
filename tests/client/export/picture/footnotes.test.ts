import { expect, test } from "vitest";
import { elementsOf } from "../../../../client/canvas/elements.ts";
import { look } from "../../../../client/canvas/look.ts";
import { readScene } from "../../../../client/canvas/scene/readScene.ts";
import { footnotesOf } from "../../../../client/export/picture/footnotes.ts";
import { ontology, width } from "../../canvas/sample.ts";
import { drawn, pageOf, places, sources, theme, words } from "./sample.ts";

test("each footnote says claim, basis, section and paragraph, and its number stands at its mark", () => {
  const { svg, notes } = pageOf(drawn);
  expect(notes).toEqual({
    document: "“A paper”, as of 2020-02-01",
    left: 0,
    leftFaded: 0,
    notes: [
      {
        number: 1,
        relationship: "oman.MEDIATED.talks",
        claim: "Oman carried the messages.",
        source: "Implied: The list names it. Section 1, “The talks”, paragraphs 1, 2; Section 2, “Later”, paragraph 1.",
      },
      {
        number: 2,
        relationship: "iran.WITHDREW_FROM.jcpoa",
        claim: "Iran left it.",
        source: "Stated. Note: The date is odd. Section 2, “Later”, paragraph 1.",
      },
    ],
  });
  // Once at the mark, once before the note.
  for (const number of ["1", "2"]) expect(words(svg).filter((text) => text === number)).toHaveLength(2);
});

test("more notes than there may be are cut, and their number is said", () => {
  const { svg, notes } = pageOf(drawn, { most: 1 });
  expect([notes.notes.length, notes.left]).toEqual([1, 1]);
  expect(words(svg).join(" ")).toContain("1 more note: see the address below.");
  expect(words(svg).filter((text) => text === "2")).toEqual([]);
});

test("of what is drawn in the background nothing is cited, unless all is", () => {
  const faded = new Set(["oman.MEDIATED.talks"]);
  const notes = (hasFaded: boolean) =>
    footnotesOf({ drawn, ontology, sources, lit: new Set(), faded, hasFaded, most: 40 });
  const cited = (hasFaded: boolean) => notes(hasFaded).notes.map((note) => note.relationship);
  expect(cited(false)).toEqual(["iran.WITHDREW_FROM.jcpoa"]);
  expect(cited(true)).toEqual(["iran.WITHDREW_FROM.jcpoa", "oman.MEDIATED.talks"]);
  expect([notes(false).left, notes(false).leftFaded]).toEqual([1, 1]);
});

test("what is lit is cited first", () => {
  const lit = new Set(["iran.WITHDREW_FROM.jcpoa"]);
  const { notes } = footnotesOf({ drawn, ontology, sources, lit, faded: new Set(), hasFaded: true, most: 40 });
  expect(notes.map((note) => note.relationship)).toEqual(["iran.WITHDREW_FROM.jcpoa", "oman.MEDIATED.talks"]);
});

test("a box that stands in the background keeps its paper, and its words and border fade", () => {
  const elements = elementsOf({ drawn, graph: drawn, places: { ...places } as never, ontology, frame: "wide", width });
  const dimmed = elements.map((element) =>
    element.data.id === "talks" ? { ...element, classes: [...(element.classes ?? []), "dim"] } : element,
  );
  const rules = look(ontology, theme, { frame: "wide", band: 1, crowd: false });
  const box = readScene({ elements: dimmed, rules, theme, width }).nodes.find(({ id }) => id === "talks");
  expect([box?.opacity, box?.border?.opacity, ...(box?.captions ?? []).map(({ opacity }) => opacity)]).toEqual([
    1, 0.2, 0.2, 0.2,
  ]);
});
