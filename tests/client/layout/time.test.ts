import { expect, test } from "vitest";
import { axisAt } from "../../../client/layout/axis.ts";
import { time } from "../../../client/layout/time.ts";
import { nameSides, sideOf, standingAll } from "../../../client/layout/timeNames.ts";
import { arrangementOf, composedOpening } from "./article.ts";
import { overlaps } from "./quality.ts";

const { graph } = composedOpening("wide");
const arrangement = arrangementOf(graph, "wide");
const { boxes, lines, traits = {} } = arrangement;
const ids = boxes.map(({ id }) => id);
const places = time(arrangement);
const axis = axisAt(traits, places) ?? [];
const names = nameSides(ids, lines, traits, axis);

test("each go-between with a name has a row that nobody else stands in", () => {
  const rows = Map.groupBy(ids, (id) => places[id]?.[1]);
  const goBetweens = ids.filter((id) => traits[id]?.isRinged && !traits[id]?.isUnnamed);
  expect(goBetweens.length).toBeGreaterThan(8);
  expect(goBetweens.map((id) => rows.get(places[id]?.[1]))).toEqual(goBetweens.map((id) => [id]));
});

test("who took part stands above the talks, what followed beneath, the poles before all dates", () => {
  const at = (band: number) =>
    ids.filter((id) => traits[id]?.band === band && !traits[id]?.isPole && names.days.has(id));
  const ys = (band: number) => at(band).map((id) => places[id]?.[1] ?? 0);
  for (const band of [1, 2, 3, 4]) expect(Math.max(...ys(band - 1))).toBeLessThan(Math.min(...ys(band)));
  const first = Math.min(...at(1).map((id) => places[id]?.[0] ?? 0));
  for (const id of ids.filter((one) => traits[one]?.isPole)) expect(places[id]?.[0]).toBeLessThan(first);
});

test("names stand to the left of who took part and to the right of what happened, but for the last", () => {
  const side = (id: string) => sideOf(id, places[id]?.[0] ?? 0, names);
  expect([side("oman"), side("embassy-seizure"), side("snapback"), side("muscat-talks"), side("iran")]).toEqual([
    "left",
    "right",
    "left",
    undefined,
    undefined,
  ]);
});

test("as they stand, no two names overlap", () => {
  expect(overlaps(standingAll(boxes, places, names), places)).toBe(0);
});
