import { type Arrangement, sorted } from "./arrangement.ts";
import { type Axis, axisOf } from "./axis.ts";
import type { Box, Places } from "./box.ts";
import { fitting, whole } from "./fitting.ts";
import { grid } from "./grid.ts";
import { nameSides, standingAll } from "./timeNames.ts";
import { actorRows, filled, packed, type Row, setRow } from "./timeRows.ts";
import type { Traits } from "./traits.ts";

/** Between two bands; on a tall frame their titles have no room at the left, and stand there. */
const bandGaps = { wide: 12, tall: 26 };
const titleHeight = 40;

/**
 * Everything dated stands at its date, in bands from above to below, and in as many rows of a band as keep names apart.
 * Who took part stands at the first date that he is joined to, go-betweens each in a row of their own; poles, joined to
 * all, stand before them.
 */
export function time(arrangement: Arrangement): Places {
  const { frame, traits = {}, boxes, lines } = sorted(arrangement);
  const ids = new Set(boxes.map(({ id }) => id));
  const known = Object.fromEntries(Object.entries(traits).filter(([id]) => ids.has(id)));
  if (!axisOf(known, 1)) return grid(arrangement);
  return fitting(frame, (width) => {
    const axis = axisOf(known, width);
    return axis ? placed({ boxes, lines, frame, axis, traits: known }) : {};
  });
}

interface Dated extends Pick<Arrangement, "boxes" | "lines" | "frame"> {
  axis: Axis;
  traits: Traits;
}

function placed({ boxes, lines, frame, axis, traits }: Dated): Places {
  const bandGap = bandGaps[frame.width > frame.height ? "wide" : "tall"];
  const ids = boxes.map(({ id }) => id);
  const names = nameSides(ids, lines, traits, axis);
  const poles = boxes.filter(({ id }) => traits[id]?.isPole);
  const joined = boxes.filter(({ id }) => !traits[id]?.isPole && names.days.has(id));
  const bands = Map.groupBy(joined, ({ id }) => traits[id]?.band ?? 0);
  const keys = [...bands.keys()].toSorted((one, other) => one - other);
  const rowsOf = (band: number) => (names.actors.has(band) ? actorRows : packed)(bands.get(band) ?? [], names);
  const undated = boxes.filter(({ id }) => !traits[id]?.isPole && !names.days.has(id));
  const places: Places = {};
  const ends = [0];
  for (const rows of [...keys.map(rowsOf), filled(undated, names)])
    ends.push(setBand(places, rows, ends.at(-1) ?? 0, names) + (rows.length > 0 ? bandGap : 0));
  const actors = keys.filter((band) => names.actors.has(band)).length;
  setBefore(places, poles, {
    standing: standingAll(joined, places, names),
    height: ends[actors] || (ends.at(-1) ?? 0),
  });
  return whole(places);
}

function setBand(places: Places, rows: Row[], from: number, names: Parameters<typeof setRow>[3]): number {
  let y = from;
  for (const row of rows) y = setRow(places, row, y, names);
  return y;
}

/** In a column on the left, beside who took part, beneath the title that stands there. */
function setBefore(places: Places, column: Box[], { standing, height }: { standing: Box[]; height: number }): void {
  const edge = standing.reduce((least, { id, left }) => Math.min(least, (places[id]?.[0] ?? 0) - left), 0);
  const step = Math.max(...column.map(({ top, bottom }) => top + bottom), (height - titleHeight) / column.length);
  for (const [index, box] of column.entries())
    places[box.id] = [
      edge - box.right - bandGaps.wide,
      titleHeight + (index + 0.5) * step - (box.bottom - box.top) / 2,
    ];
}
