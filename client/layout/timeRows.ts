import type { Box, Places } from "./box.ts";
import { type NameSides, standing, xsOf } from "./timeNames.ts";

/** What stands side by side. */
export interface Row {
  taken: { from: number; to: number }[];
  members: { box: Box; x: number }[];
}

/** Pixels between two names, and between two rows. */
const gap = 4;
const rowGap = 1;
/** Beyond so many rows nobody finds theirs again: then those share one whose times lie apart. */
const mostRows = 40;
/** Above a row in which some lasted for some days, for the bars that say how long. */
export const barRoom = 8;
const someDays = 7;

/** A row for each go-between, in the order in which they came; the others of the band share rows. */
export function actorRows(boxes: Box[], names: NameSides): Row[] {
  const first = ({ id }: Box) => xsOf(id, names)[0] ?? 0;
  const inOrder = boxes.toSorted((one, other) => first(one) - first(other));
  const isRinged = ({ id }: Box) => Boolean(names.traits[id]?.isRinged);
  const isNamed = ({ id }: Box) => !names.traits[id]?.isUnnamed;
  const someRinged = boxes.some(isRinged);
  const own = inOrder.filter((box) => isNamed(box) && (isRinged(box) || !someRinged));
  if (own.length > mostRows) return shared(inOrder, names);
  const others = inOrder.filter((box) => !own.includes(box));
  const unnamedFirst = others.toSorted((one, other) => Number(isNamed(one)) - Number(isNamed(other)));
  return [...own.map((box) => row(box, names)), ...shared(unnamedFirst, names)];
}

function row(box: Box, names: NameSides): Row {
  const x = xsOf(box.id, names)[0] ?? 0;
  return { taken: [], members: [{ box: standing(box, x, names), x }] };
}

/** Rows of whole spans, from the first to the last time that someone took part. */
function shared(boxes: Box[], names: NameSides): Row[] {
  const rows: Row[] = [];
  for (const given of boxes) {
    const xs = xsOf(given.id, names);
    const [x, last] = [xs[0] ?? 0, xs.at(-1) ?? 0];
    const box = standing(given, x, names);
    const span = { from: x - box.left, to: last + box.right };
    put(rows, firstFree(rows, span), { box, x, span });
  }
  return rows;
}

/** As few rows as keep names apart; who has more than one date gives way to who has only one. */
export function packed(boxes: Box[], names: NameSides): Row[] {
  const first = ({ id }: Box) => xsOf(id, names)[0] ?? 0;
  const hasChoice = ({ id }: Box) => Number(xsOf(id, names).length > 1);
  const rows: Row[] = [];
  for (const given of boxes.toSorted((one, other) => hasChoice(one) - hasChoice(other) || first(one) - first(other))) {
    const ways = xsOf(given.id, names).map((x) => {
      const box = standing(given, x, names);
      const span = { from: x - box.left, to: x + box.right };
      return { box, x, span, row: firstFree(rows, span) };
    });
    const best = ways.reduce<(typeof ways)[number] | undefined>(
      (one, other) => (one && one.row <= other.row ? one : other),
      undefined,
    );
    if (best) put(rows, best.row, best);
  }
  return rows;
}

interface Span {
  from: number;
  to: number;
}

function firstFree(rows: Row[], { from, to }: Span): number {
  const at = rows.findIndex(({ taken }) =>
    taken.every((span) => to + gap + 1 <= span.from || span.to + gap + 1 <= from),
  );
  return at < 0 ? rows.length : at;
}

function put(rows: Row[], at: number, { box, x, span }: { box: Box; x: number; span: Span }): void {
  const row = rows[at] ?? { taken: [], members: [] };
  rows[at] = row;
  row.taken.push(span);
  row.members.push({ box, x });
}

/** What is joined to no date stands in rows as wide as the axis. */
export function filled(boxes: Box[], names: NameSides): Row[] {
  const [from, to] = [names.axis[0]?.x ?? 0, names.axis.at(-1)?.x ?? 0];
  const rows: Row[] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const given of boxes) {
    const box = standing(given, 0, names);
    if (x + box.left + box.right > to) {
      rows.push({ taken: [], members: [] });
      x = from;
    }
    rows.at(-1)?.members.push({ box, x: x + box.left });
    x += box.left + box.right + gap + 1;
  }
  return rows;
}

/** Gives the row its height at `y`, and says where the next one begins. */
export function setRow(places: Places, { members }: Row, y: number, { traits }: NameSides): number {
  const lasted = members.some(({ box }) => {
    const dates = traits[box.id]?.isBox ? traits[box.id]?.dates : undefined;
    return dates && dates.end - dates.start > someDays;
  });
  const top = Math.max(...members.map(({ box }) => box.top)) + (lasted ? barRoom : 0);
  for (const { box, x } of members) places[box.id] = [x, y + top];
  return y + top + Math.max(...members.map(({ box }) => box.bottom)) + rowGap;
}
