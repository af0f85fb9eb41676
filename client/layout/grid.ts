import { type Arrangement, gap, sorted } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { fitting, largest } from "./fitting.ts";

const groupGap = 16;

/** Rows and columns, label after label; each label begins a row. */
export function grid(arrangement: Arrangement): Places {
  const { boxes, traits = {}, frame } = sorted(arrangement);
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

function setGroup(places: Places, boxes: Box[], at: { columns: number; across: number; y: number }): number {
  const { top, bottom } = largest(boxes);
  for (const [index, box] of boxes.entries()) {
    const row = Math.floor(index / at.columns);
    places[box.id] = [(index % at.columns) * at.across, at.y + top + row * (top + bottom + gap)];
  }
  return at.y + Math.ceil(boxes.length / at.columns) * (top + bottom + gap) + groupGap;
}
