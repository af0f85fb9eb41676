import { type Arrangement, gap, sorted } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { fitting, largest } from "./fitting.ts";

const groupGap = 16;

/** Rows and columns, label after label; each label begins a row, what has a date in the order of time. */
export function grid(arrangement: Arrangement): Places {
  const { boxes: named, traits = {}, frame } = sorted(arrangement);
  const startOf = ({ id }: Box) => traits[id]?.dates?.start ?? Number.MAX_SAFE_INTEGER;
  const boxes = named.toSorted((one, other) => startOf(one) - startOf(other));
  const groups = Map.groupBy(boxes, ({ id }) => traits[id]?.label ?? 0);
  const labels = [...groups.keys()].toSorted((one, other) => one - other);
  const cell = largest(boxes);
  const across = cell.left + cell.right + gap;
  return fitting(frame, (width) => {
    const columns = Math.max(1, Math.floor(width / across));
    const places: Places = {};
    let y = 0;
    for (const label of labels) y = setGroup(places, groups.get(label) ?? [], { columns, across, y });
    return places;
  });
}

/** Rows of about the same length, so that none is left with one alone. */
function setGroup(places: Places, boxes: Box[], at: { columns: number; across: number; y: number }): number {
  const { top, bottom } = largest(boxes);
  const rows = Math.ceil(boxes.length / at.columns);
  const columns = Math.ceil(boxes.length / rows);
  for (const [index, box] of boxes.entries()) {
    const row = Math.floor(index / columns);
    places[box.id] = [(index % columns) * at.across, at.y + top + row * (top + bottom + gap)];
  }
  return at.y + rows * (top + bottom + gap) + groupGap;
}
