import { describe, expect, test } from "vitest";
import { ring } from "../../../client/layout/ring.ts";
import type { Frame } from "../../../src/domain/opening.ts";
import { arrangementOf, composedOpening, subgraphOf } from "./article.ts";
import { crossings, meanDistance, overlaps } from "./quality.ts";
import { sampleArrangement } from "./sample.ts";

describe.each(["wide", "tall"] as const)(
  "the opening on a %s frame, placed without its composition",
  (frame: Frame) => {
    const { graph, places: byHand } = composedOpening(frame);
    const arrangement = arrangementOf(graph, frame);
    const { boxes, lines, traits = {} } = arrangement;
    const places = ring(arrangement);
    const only = (isIt: (id: string) => boolean) =>
      Object.fromEntries(Object.entries(places).filter(([id]) => isIt(id)));

    test("has ring and poles nearly where they were put by hand, and the rest on the same side of the frame", () => {
      expect(
        meanDistance(
          only((id) => traits[id]?.role === "ring"),
          byHand,
        ),
      ).toBeLessThan(20);
      expect(
        meanDistance(
          only((id) => Boolean(traits[id]?.isPole)),
          byHand,
        ),
      ).toBeLessThan(20);
      expect(meanDistance(places, byHand)).toBeLessThan(0.12 * arrangement.frame.width);
    });

    test("lets no two names overlap, and crosses no more lines than the one by hand", () => {
      expect(overlaps(boxes, places)).toBe(0);
      expect(crossings(lines, places)).toBeLessThanOrEqual(crossings(lines, byHand));
    });

    test("is the same in whatever order nodes and relationships come", () => {
      expect(ring({ ...arrangement, boxes: boxes.toReversed(), lines: lines.toReversed() })).toEqual(places);
    });
  },
);

test("a composition stays, and what came in since goes inside or around as its label says", () => {
  const { graph, places } = composedOpening("wide");
  const grown = subgraphOf([...graph.nodes.map(({ id }) => id), ...effects]);
  const arrangement = arrangementOf(grown, "wide");
  const found = ring({ ...arrangement, given: places });
  expect(overlaps(arrangement.boxes, found)).toBe(0);
  const kept = Object.entries(places).filter(([id, [x, y]]) => found[id]?.[0] === x && found[id]?.[1] === y);
  expect(kept.length).toBeGreaterThan(0.9 * Object.keys(places).length);
  for (const id of effects) expect(isOutside(found[id] ?? [0, 0])).toBe(true);
});

const effects = ["relations-changed", "economies-shaped"];
const isOutside = ([x, y]: [number, number]) => Math.hypot(x / 412, y / 176) > 1;

test("forty rounds make a larger ring, in their order, clockwise from the lower left", () => {
  const arrangement = sampleArrangement(60);
  const traits = Object.fromEntries(
    arrangement.boxes.map(({ id }, index) => [
      id,
      { label: 0, band: 0, isPole: false, role: index < 40 ? ("ring" as const) : ("outside" as const), rank: index },
    ]),
  );
  const places = ring({ ...arrangement, traits });
  expect(overlaps(arrangement.boxes, places)).toBe(0);
  const angles = arrangement.boxes.slice(0, 40).map(({ id }) => {
    const [x, y] = places[id] ?? [0, 0];
    return (Math.atan2(-x, y) + 2 * Math.PI) % (2 * Math.PI);
  });
  expect(angles).toEqual(angles.toSorted((one, other) => one - other));
});
