import { expect, test } from "vitest";
import { overlapping } from "../../../client/layout/arrangement.ts";
import type { Box, Places } from "../../../client/layout/box.ts";
import { force } from "../../../client/layout/force.ts";
import { near } from "../../../client/layout/nearest.ts";
import { arrangementOf, composedOpening, subgraphOf, wholeGraph } from "./article.ts";
import { sampleArrangement } from "./sample.ts";

const box = (id: string): Box => ({ id, left: 20, right: 20, top: 10, bottom: 30 });
const frame = { width: 1208, height: 604 };

test("thirty nodes added to a placed picture overlap nothing, and nothing older moves", () => {
  const arrangement = sampleArrangement(90);
  const given = Object.fromEntries(Object.entries(force(arrangement)).slice(0, 60));
  const places = near({ ...arrangement, given });
  expect(overlapping(arrangement.boxes, places)).toEqual([]);
  expect(places).toMatchObject(given);
  expect(Object.keys(places)).toHaveLength(90);
});

test("a new node stands beside its neighbour", () => {
  const places = near({
    frame,
    boxes: [box("oman"), box("muscat")],
    lines: [{ from: "muscat", to: "oman" }],
    given: { oman: [300, 100] },
  });
  const [x, y] = places.muscat ?? [0, 0];
  expect(Math.hypot(x - 300, y - 100)).toBeLessThan(70);
});

test("among free places the one that crosses nothing is taken", () => {
  const boxes = ["hub", "a", "b", "new"].map(box);
  const places = near({
    frame,
    boxes,
    lines: [
      { from: "a", to: "b" },
      { from: "new", to: "hub" },
    ],
    given: { hub: [0, 0], a: [-300, 60], b: [300, 60] },
  });
  expect(places.new?.[1]).toBeLessThan(60);
});

test("a wish that is free is granted to the pixel", () => {
  const places = near({ frame, boxes: [box("a"), box("b")], lines: [], given: { a: [0, 0] }, wishes: { b: [77, 33] } });
  expect(places).toEqual({ a: [0, 0], b: [77, 33] });
});

test("what is joined to nothing goes to the middle, or next to whom it came from", () => {
  const boxes = [box("old"), box("new")];
  expect(near({ frame, boxes, lines: [], given: { old: [400, 0] } })).toEqual({ old: [400, 0], new: [0, 0] });
  const [x = 0] = near({ frame, boxes, lines: [], given: { old: [400, 0] }, anchor: "old" }).new ?? [];
  expect(x).toBeGreaterThan(300);
});

test("after ten expansions of the article's opening nothing overlaps that did not before, and nothing older moved", () => {
  const opening = composedOpening("wide");
  const all = wholeGraph();
  let places: Places = opening.places;
  for (const anchor of opening.graph.nodes.slice(0, 10).map(({ id }) => id)) {
    const around = all.relationships.flatMap(({ from, to }) => (from === anchor ? [to] : to === anchor ? [from] : []));
    const added = [...new Set(around)].filter((id) => !places[id]).slice(0, 12);
    const arrangement = arrangementOf(subgraphOf([...Object.keys(places), ...added]), "wide");
    const next = near({ ...arrangement, given: places, anchor });
    expect(next).toMatchObject(places);
    places = next;
  }
  const { boxes } = arrangementOf(subgraphOf(Object.keys(places)), "wide");
  const isNew = (id: string) => !opening.places[id];
  expect(Object.keys(places).filter(isNew).length).toBeGreaterThan(20);
  expect(overlapping(boxes, places).filter((pair) => pair.some(isNew))).toEqual([]);
});
