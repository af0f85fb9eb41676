import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import type { TimelineItem } from "../../src/domain/timeline.ts";
import { type Span, stack } from "./lanes.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** The sizes of the strip, in pixels. */
export const sizes = { bar: 7, lane: 10, mark: 12, stack: 11, head: 6, foot: 4, least: 5 };

/** Something dated as it is drawn: a bar from the top, or a mark stacked from the bottom. */
export interface Drawn extends Span {
  item: TimelineItem;
  shape: "bar" | "mark";
  label: string | undefined;
  y: number;
}

interface Room {
  width: number;
  height: number;
  /** Is there room for marks beside bars, or for bars alone, as on a phone? */
  marks: boolean;
}

/** Lays everything dated out, in order of time; nothing where nothing is dated. */
export function stripOf(
  items: TimelineItem[],
  ontology: Ontology,
  { width, height, marks }: Room,
): { scale: Scale; drawn: Drawn[] } | undefined {
  const scale = scaleOf(items, width);
  if (!scale) return undefined;
  const labelled = items
    .map((item) => ({ item, label: mainLabel(ontology, item.labels) }))
    .filter(({ label }) => !ontology.labels[label ?? ""]?.hidden)
    .toSorted(({ item: one }, { item: other }) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
  const isBar = ({ label }: Labelled) => ontology.labels[label ?? ""]?.shape === "box";
  const bars = barsOf(labelled.filter(isBar), scale);
  const room = height - sizes.foot - Math.max(0, ...bars.map(({ y }) => y + sizes.lane));
  const rest =
    marks || bars.length === 0
      ? marksOf(
          labelled.filter((one) => !isBar(one)),
          scale,
          { height, room },
        )
      : [];
  return { scale, drawn: [...bars, ...rest].toSorted((one, other) => one.from - other.from) };
}

type Labelled = Pick<Drawn, "item" | "label">;

function barsOf(items: Labelled[], { x }: Scale): Drawn[] {
  const spans = items.map(({ item: { start, end } }) => [
    { from: x(start), to: Math.max(x(end), x(start) + sizes.least) },
  ]);
  const stacked = stack(spans, 1);
  return items.flatMap((one, index): Drawn[] => {
    const { from, to, lane } = stacked[index] ?? { from: 0, to: 0, lane: 0 };
    return [{ ...one, shape: "bar", from, to, y: sizes.head + lane * sizes.lane }];
  });
}

function marksOf(items: Labelled[], scale: Scale, { height, room }: { height: number; room: number }): Drawn[] {
  const stacked = stack(
    items.map(({ item }) => spotsOf(item, scale)),
    0,
  );
  const step = Math.min(sizes.stack, (room - sizes.mark) / Math.max(1, ...stacked.map(({ lane }) => lane)));
  return items.flatMap((one, index): Drawn[] => {
    const { from, to, lane } = stacked[index] ?? { from: 0, to: 0, lane: 0 };
    return [{ ...one, shape: "mark", from, to, y: Math.round(height - sizes.foot - sizes.mark - lane * step) }];
  });
}

/** Where a mark may stand: anywhere in the year where only that is known, else in the middle of what is known. */
function spotsOf({ start, end, precision }: TimelineItem, { x }: Scale): Span[] {
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  const [from, to] = [x(start), isOneYear ? x(end) : x(start) + sizes.mark];
  const middle = (from + to) / 2;
  const count = precision === "year" && isOneYear ? Math.max(1, Math.floor((to - from) / sizes.mark)) : 1;
  return Array.from({ length: count }, (_, index) => {
    const left = middle + (index - count / 2) * sizes.mark;
    return { from: left, to: left + sizes.mark };
  });
}
