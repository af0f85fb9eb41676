import type { Summary } from "../../state/summary.ts";

/** More marks than these cannot be told apart. */
const most = 16;
const radii = { least: 9, most: 40 };
const rounds = 60;

interface PlacedLabel {
  label: string;
  count: number;
  x: number;
  y: number;
  radius: number;
}

/** The commonest labels around an ellipse, those that are joined to much next to each other; areas go with the counts. */
export function placedLabels(
  { labels, joints }: Summary,
  { width, height }: { width: number; height: number },
): PlacedLabel[] {
  const shown = labels.slice(0, most);
  const highest = Math.max(1, ...shown.map(({ count }) => count));
  const weight = new Map(joints.map(({ from, to, count }) => [`${from}\n${to}`, count]));
  const between = (one: string, other: string) =>
    Math.log1p((weight.get(`${one}\n${other}`) ?? 0) + (weight.get(`${other}\n${one}`) ?? 0));
  const order = ordered(
    shown.map(({ label }) => label),
    between,
  );
  return order.map((label, index) => {
    const angle = (index / order.length) * 2 * Math.PI - Math.PI / 2;
    const count = shown.find((one) => one.label === label)?.count ?? 0;
    const isAlone = order.length === 1;
    return {
      label,
      count,
      x: Math.round(width / 2 + (isAlone ? 0 : (width / 2 - 100) * Math.cos(angle))),
      y: Math.round(height / 2 + (isAlone ? 0 : (height / 2 - 74) * Math.sin(angle))),
      radius: Math.max(radii.least, Math.round(radii.most * Math.sqrt(count / highest))),
    };
  });
}

/** Swaps two as long as that brings what is joined closer together. */
function ordered(labels: string[], between: (one: string, other: string) => number): string[] {
  const order = [...labels];
  const far = (one: number, other: number) => Math.min(Math.abs(one - other), order.length - Math.abs(one - other));
  const cost = () =>
    order.reduce(
      (sum, one, index) => sum + order.reduce((part, other, at) => part + between(one, other) * far(index, at), 0),
      0,
    );
  let best = cost();
  for (let round = 0; round < rounds; round++) {
    let isBetter = false;
    for (let one = 0; one < order.length; one++)
      for (let other = one + 1; other < order.length; other++) {
        swap(order, one, other);
        const now = cost();
        if (now < best - 1e-9) {
          best = now;
          isBetter = true;
        } else swap(order, one, other);
      }
    if (!isBetter) break;
  }
  return order;
}

function swap(order: string[], one: number, other: number): void {
  const [first = "", second = ""] = [order[one], order[other]];
  order[one] = second;
  order[other] = first;
}

interface Pair {
  key: string;
  from: string;
  to: string;
  count: number;
  /** From 0 to 1, by orders of magnitude. */
  weight: number;
}

/** What joins two labels, all types and both directions together; the most first. */
export function pairsOf({ joints }: Summary): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { from, to, count } of joints) {
    const [first, second] = from < to ? [from, to] : [to, from];
    const key = `${first}\n${second}`;
    const known = pairs.get(key) ?? { key, from: first, to: second, count: 0, weight: 0 };
    pairs.set(key, { ...known, count: known.count + count });
  }
  const highest = Math.log1p(Math.max(1, ...[...pairs.values()].map(({ count }) => count)));
  return [...pairs.values()]
    .map((pair) => ({ ...pair, weight: Math.log1p(pair.count) / highest }))
    .sort((one, other) => other.count - one.count);
}
