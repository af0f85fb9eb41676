import { type Arrangement, gap, sorted } from "./arrangement.ts";
import { type Box, overlaps, type Places } from "./box.ts";
import { byBarycentre } from "./order.ts";
import type { Radii } from "./superellipse.ts";

const growth = 1.06;
const mostInFile = 40;
/** Between any two: what is chosen has a halo, and a name as large as that of a mark beneath it would touch it. */
const air = gap + 10;
/** What stands behind another stands further out by such a part of the radius. */
const behind = 0.13;

/** One circle, drawn out to the shape of the frame: label after label, neighbours near each other. */
export function circle(arrangement: Arrangement): Places {
  const { boxes, lines, traits = {}, frame } = sorted(arrangement);
  const groups = Map.groupBy(boxes, ({ id }) => traits[id]?.band ?? 0);
  const keys = [...groups.keys()].toSorted((one, other) => one - other);
  const known = new Map(boxes.map((box) => [box.id, box]));
  const ids = keys.map((band) => (groups.get(band) ?? []).map(({ id }) => id));
  const round = byBarycentre(ids, lines)
    .flat()
    .flatMap((id) => known.get(id) ?? []);
  return grown({
    boxes: round,
    aspect: frame.width / frame.height,
    least: frame.height * 0.4,
    standing: [],
    places: {},
    files: Math.ceil(round.length / mostInFile),
  });
}

interface Ring {
  boxes: Box[];
  aspect: number;
  least: number;
  /** What the ring must leave free. */
  standing: Box[];
  places: Places;
  /** How many stand behind each other, so that a long ring is not so wide. */
  files?: number;
  /** By how much of a step the ring begins later. */
  turn?: number;
}

/** The smallest ring at least that high on which no two boxes overlap, nor one with what stands already. */
export function grown({ boxes, aspect, least, standing, places, files = 1, turn = 0 }: Ring): Places {
  if (boxes.length === 1 && standing.length === 0) return Object.fromEntries(boxes.map(({ id }) => [id, [0, 0]]));
  let radius = Math.max(1, least);
  for (;;) {
    const found = { ...places, ...onEllipse(boxes, { across: radius * aspect, down: radius, files, turn }) };
    if (isFree(boxes, standing, found)) return found;
    radius *= growth;
  }
}

/** Steps of equal length, clockwise from the left. */
function onEllipse(boxes: Box[], { across, down, files, turn }: Radii & { files: number; turn: number }): Places {
  const fine = 720;
  const at = (step: number): [number, number] => {
    const angle = (step / fine) * 2 * Math.PI + Math.PI;
    return [across * Math.cos(angle), down * Math.sin(angle)];
  };
  const lengths = [0];
  for (let step = 1; step <= fine; step++) {
    const [[x, y], [toX, toY]] = [at(step - 1), at(step)];
    // Names are wider than high, so that neighbours above each other may stand nearer.
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(toX - x, 1.75 * (toY - y)));
  }
  const all = lengths[fine] ?? 1;
  let step = 0;
  return Object.fromEntries(
    boxes.map(({ id }, index) => {
      while ((lengths[step] ?? all) < ((index + turn) / boxes.length) * all) step++;
      const [x, y] = at(step);
      const further = 1 + (index % files) * behind;
      return [id, [Math.round(x * further), Math.round(y * further)]];
    }),
  );
}

function isFree(boxes: Box[], standing: Box[], places: Places): boolean {
  return boxes.every((box, index) => {
    const at = places[box.id] ?? [0, 0];
    const isClear = (other: Box) => !overlaps(box, at, other, places[other.id] ?? [0, 0], air);
    return boxes.every((other, place) => place <= index || isClear(other)) && standing.every(isClear);
  });
}
