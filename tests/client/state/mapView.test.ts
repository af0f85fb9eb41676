import { expect, test } from "vitest";
import { coordinatesOf } from "../../../client/state/coordinates.ts";
import { graticule } from "../../../client/state/graticule.ts";
import { canPart, clustersOf, towards, viewInto } from "../../../client/state/mapClusters.ts";
import { panned, project, viewOf, zoomed } from "../../../client/state/mapView.ts";
import { Ontology } from "../../../src/domain/ontology.ts";
import { node, ontology } from "../canvas/sample.ts";

const room = { width: 1000, height: 600 };
const place = (id: string, latitude: number, longitude: number) => ({
  node: node(id, ["Place"]),
  latitude,
  longitude,
});
const places = [
  place("oslo", 60, 10),
  place("rome", 42, 12),
  place("rome too", 42.001, 12.001),
  place("cairo", 30, 31),
];

test("coordinates are read from points on the Earth and from two numbers, and from nothing else", () => {
  const known = (coordinates: object) => {
    const { Place } = ontology.labels;
    return { labels: { Place: Ontology.shape.labels.valueType.parse({ ...Place, coordinates }) } };
  };
  const byPoint = known({ point: "at" });
  const point = (written: string) =>
    coordinatesOf(node("x", ["Place"], { at: { $type: "Point", _value: written } }), byPoint);
  expect(point("SRID=4326;POINT (58.4 23.6)")).toEqual({ latitude: 23.6, longitude: 58.4 });
  expect(point("SRID=4979;POINT Z (58.4 23.6 12.0)")).toEqual({ latitude: 23.6, longitude: 58.4 });
  expect(point("SRID=7203;POINT (1.0 2.0)")).toBeUndefined();
  const byNumbers = known({ latitude: "lat", longitude: "lon" });
  const numbers = (lat: string | number, lon: number) => coordinatesOf(node("x", ["Place"], { lat, lon }), byNumbers);
  expect([numbers(23.6, 58.4), numbers("23.6", 58.4)]).toEqual(Array(2).fill({ latitude: 23.6, longitude: 58.4 }));
  expect([numbers(91, 0), numbers("", 0), coordinatesOf(node("x", ["Place"], {}), byNumbers)]).toEqual(
    Array(3).fill(undefined),
  );
});

test("all places are in sight at first, north above and east at the right", () => {
  const view = viewOf(places, room);
  const at = places.map((one) => project(one, view, room));
  for (const [x, y] of at) {
    expect(x).toBeGreaterThan(40);
    expect(x).toBeLessThan(960);
    expect(y).toBeGreaterThan(40);
    expect(y).toBeLessThan(560);
  }
  const [[osloX, osloY] = [0, 0], , , [cairoX, cairoY] = [0, 0]] = at;
  expect([osloX < cairoX, osloY < cairoY]).toEqual([true, true]);
});

test("what would lie on each other has one mark until it is seen from near", () => {
  const view = viewOf(places, room);
  const counts = (seen: typeof view) => clustersOf(places, seen, room).map(({ members }) => members.length);
  expect(counts(view)).toEqual([1, 2, 1]);
  expect(counts({ ...view, scale: 40_000 })).toEqual([1, 1, 1, 1]);
  const [, rome, cairo] = clustersOf(places, view, room);
  if (!rome || !cairo) throw new Error("three marks");
  expect(counts(viewInto(rome, room))).toContain(1);
  expect([
    canPart(rome),
    canPart(cairo),
    canPart({ ...rome, members: [rome.members[0], rome.members[0]] as never }),
  ]).toEqual([true, false, false]);
  expect(zoomed(view, 1e9).scale).toBe(40_000);
});

test("what is dragged by some pixels has moved by as many", () => {
  const view = viewOf(places, room);
  const [x, y] = project({ latitude: 42, longitude: 12 }, view, room);
  const moved = { ...panned(view, 30, 20), latitude: panned(view, 30, 20).latitude };
  const [, toY] = project({ latitude: 42, longitude: 12 }, moved, room);
  expect(toY - y).toBeCloseTo(20);
  expect(x).toBeLessThan(project({ latitude: 42, longitude: 12 }, panned(view, 30, 0), room)[0]);
});

test("degrees are drawn at round numbers, and never beyond the poles", () => {
  const { latitudes, longitudes } = graticule({ latitude: 0, longitude: 0, scale: 1 }, room);
  expect(latitudes).toEqual([-90, -45, 0, 45, 90]);
  expect(longitudes.every((degrees) => Math.abs(degrees) <= 180)).toBe(true);
  expect(graticule({ latitude: 42, longitude: 12, scale: 900 }, room).latitudes).toEqual([
    41.7, 41.8, 41.9, 42, 42.1, 42.2, 42.3,
  ]);
});

test("arrows lead to the nearest mark in their direction", () => {
  const clusters = clustersOf(places, viewOf(places, room), room);
  const [oslo, rome, cairo] = clusters;
  if (!oslo || !rome || !cairo) throw new Error("three marks");
  expect(towards(clusters, oslo, "ArrowDown")).toBe(rome);
  expect(towards(clusters, rome, "ArrowRight")).toBe(cairo);
  expect(towards(clusters, oslo, "ArrowUp")).toBeUndefined();
  expect(towards(clusters, oslo, "Enter")).toBeUndefined();
});
