import { type Arrangement, gap, sorted } from "./arrangement.ts";
import { type Axis, axisOf, middle, xOf } from "./axis.ts";
import type { Box, Places } from "./box.ts";
import { fitting, whole } from "./fitting.ts";
import { grid } from "./grid.ts";
import type { Traits } from "./traits.ts";

const bandGap = 10;
/** Room above a row for the bars that say how long each lasted, where any did for some days. */
export const barRoom = 8;
const someDays = 7;

interface Lane {
  taken: { from: number; to: number }[];
  members: { box: Box; x: number }[];
}

/**
 * Everything dated stands at its date, in bands from above to below, and in as many rows of a band as keep names apart.
 * What has no date of its own stands at one of the dates that it is joined to; poles, joined to all, stand before them.
 */
export function time(arrangement: Arrangement): Places {
  const { frame, traits = {}, boxes } = sorted(arrangement);
  const ids = new Set(boxes.map(({ id }) => id));
  const known = Object.fromEntries(Object.entries(traits).filter(([id]) => ids.has(id)));
  if (!axisOf(known, 1)) return grid(arrangement);
  return fitting(frame, (width) => {
    const axis = axisOf(known, width);
    return axis ? placed(sorted(arrangement), axis, known) : {};
  });
}

function placed({ boxes, lines }: Arrangement, axis: Axis, traits: Traits): Places {
  const dates = datesJoined(lines, traits, axis);
  const [bands, before, undated] = [new Map<number, Box[]>(), [] as Box[], [] as Box[]];
  for (const box of boxes) {
    const band = traits[box.id]?.band ?? 0;
    if (traits[box.id]?.isPole) before.push(box);
    else if (!dates.has(box.id)) undated.push(box);
    else bands.set(band, [...(bands.get(band) ?? []), box]);
  }
  const lanes = [...bands.keys()]
    .toSorted((one, other) => one - other)
    .map((band) => lanesOf(bands.get(band) ?? [], dates));
  const places: Places = {};
  let y = 0;
  for (const band of [...lanes, rowsOf(undated, axis)]) {
    for (const { members } of band) y = setRow(places, members, { y, traits });
    if (band.length > 0) y += bandGap;
  }
  setBefore(places, before, boxes, y);
  return whole(places);
}

/** Where on the axis each node may stand: at its own date, or at those of its neighbours, the earliest first. */
function datesJoined(lines: Arrangement["lines"], traits: Traits, axis: Axis): Map<string, number[]> {
  const own = (id: string) => {
    const dates = traits[id]?.dates;
    return dates && xOf(axis, middle(dates));
  };
  const found = new Map<string, Set<number>>();
  const add = (id: string, x: number | undefined) => {
    if (x !== undefined) found.set(id, (found.get(id) ?? new Set()).add(x));
  };
  for (const { from, to } of lines) {
    if (own(from) === undefined) add(from, own(to));
    if (own(to) === undefined) add(to, own(from));
  }
  for (const id of Object.keys(traits)) add(id, own(id));
  return new Map([...found].map(([id, xs]) => [id, [...xs].toSorted((one, other) => one - other)]));
}

function lanesOf(boxes: Box[], dates: Map<string, number[]>): Lane[] {
  const first = ({ id }: Box) => dates.get(id)?.[0] ?? 0;
  const choices = ({ id }: Box) => dates.get(id)?.length ?? 0;
  const lanes: Lane[] = [];
  // Those with one date only come first: the others can give way to them.
  const isFree = (box: Box) => Number(choices(box) > 1);
  for (const box of boxes.toSorted((one, other) => isFree(one) - isFree(other) || first(one) - first(other))) {
    const ways = (dates.get(box.id) ?? []).map((x) => ({ x, lane: freeLane(lanes, box, x) }));
    const best = ways.reduce((one, other) => (other.lane < one.lane ? other : one), ways[0] ?? { x: 0, lane: 0 });
    const lane = lanes[best.lane] ?? { taken: [], members: [] };
    lanes[best.lane] = lane;
    lane.taken.push({ from: best.x - box.left, to: best.x + box.right });
    lane.members.push({ box, x: best.x });
  }
  return lanes;
}

function freeLane(lanes: Lane[], box: Box, x: number): number {
  const at = lanes.findIndex(({ taken }) =>
    taken.every(({ from, to }) => x + box.right + gap + 1 <= from || to + gap + 1 <= x - box.left),
  );
  return at < 0 ? lanes.length : at;
}

/** What is joined to no date stands in rows as wide as the axis. */
function rowsOf(boxes: Box[], axis: Axis): Lane[] {
  const [from, to] = [axis[0]?.x ?? 0, axis.at(-1)?.x ?? 0];
  const rows: Lane[] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    if (x + box.left + box.right > to) {
      rows.push({ taken: [], members: [] });
      x = from;
    }
    rows.at(-1)?.members.push({ box, x: x + box.left });
    x += box.left + box.right + gap + 1;
  }
  return rows;
}

function setRow(places: Places, members: Lane["members"], { y, traits }: { y: number; traits: Traits }): number {
  const lasted = members.some(({ box }) => {
    const dates = traits[box.id]?.dates;
    return dates && dates.end - dates.start > someDays;
  });
  const top = Math.max(...members.map(({ box }) => box.top)) + (lasted ? barRoom : 0);
  for (const { box, x } of members) places[box.id] = [x, y + top];
  return y + top + Math.max(...members.map(({ box }) => box.bottom)) + gap;
}

/** In a column on the left, in the middle of the height. */
function setBefore(places: Places, column: Box[], boxes: Box[], height: number): void {
  const edge = boxes.reduce((least, { id, left }) => Math.min(least, (places[id]?.[0] ?? 0) - left), 0);
  const step = Math.max(...column.map(({ top, bottom }) => top + bottom), height / (column.length + 1));
  for (const [index, box] of column.entries()) {
    places[box.id] = [edge - box.right - bandGap, height / 2 + (index - (column.length - 1) / 2) * step];
  }
}
