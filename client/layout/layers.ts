import { type Arrangement, gap, sorted } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { centred, largest } from "./fitting.ts";
import { byBarycentre } from "./order.ts";

const bandGap = 70;
const growth = 1.06;

/** A column for each band, in several files where it is long, in the order in which the fewest lines cross. */
export function layers(arrangement: Arrangement): Places {
  const { boxes, lines, traits = {}, frame } = sorted(arrangement);
  const bands = Map.groupBy(boxes, ({ id }) => traits[id]?.band ?? 0);
  const keys = [...bands.keys()].toSorted((one, other) => one - other);
  const groups = keys.map((band) => (bands.get(band) ?? []).map(({ id }) => id));
  const known = new Map(boxes.map((box) => [box.id, box]));
  const columns = byBarycentre(groups, lines).map((ids) => ids.flatMap((id) => known.get(id) ?? []));
  return placed(columns, frame);
}

interface Column {
  boxes: Box[];
  room: Omit<Box, "id">;
  files: number;
}

/** The smallest picture in the proportions of the frame in which all columns stand side by side. */
function placed(columns: Box[][], { width, height }: Arrangement["frame"]): Places {
  for (let scale = 1; ; scale *= growth) {
    const parted = columns.map((boxes) => inFiles(boxes, height * scale));
    const taken = parted.reduce((sum, column) => sum + across(column), 0);
    const left = width * scale - taken;
    const gaps = Math.max(1, columns.length - 1);
    if (left >= bandGap * gaps || columns.length === 0)
      return sideBySide(parted, height * scale, Math.floor(left / gaps));
  }
}

function inFiles(boxes: Box[], height: number): Column {
  const room = largest(boxes);
  return { boxes, room, files: Math.max(1, Math.ceil((boxes.length * down(room)) / height)) };
}

function sideBySide(columns: Column[], height: number, between: number): Places {
  const places: Places = {};
  let x = 0;
  for (const column of columns) {
    const { boxes, room, files } = column;
    const step = Math.max(down(room), Math.floor(height / Math.ceil(boxes.length / files)));
    for (const [index, box] of boxes.entries()) {
      // Side by side within a row: what follows in order stands near.
      const [row, file] = [Math.floor(index / files), index % files];
      const middle = (Math.ceil(boxes.length / files) - 1) / 2;
      places[box.id] = [x + room.left + file * (room.left + room.right + gap), Math.round((row - middle) * step)];
    }
    x += across(column) + between;
  }
  return centred(places);
}

function across({ room, files }: Column): number {
  return files * (room.left + room.right + gap);
}

function down({ top, bottom }: Column["room"]): number {
  return top + bottom + gap;
}
