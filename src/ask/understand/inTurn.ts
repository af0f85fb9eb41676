import type { Found } from "./chart.ts";
import type { Readings } from "./rules.ts";

/**
 * What "it" means may be told only by which of what was spoken of has an answer. `lists` are the readings by each, the likeliest
 * meaning first, and `changed` what the question before becomes: the likeliest of all, and where that has no answer the
 * likeliest of each other list.
 */
export function inTurn(lists: Found<Readings>[][], changed: Found<Readings>[]): Found<Readings>[] {
  const farther = (some: Found<Readings>[], index: number) =>
    some.map((one) => ({ ...one, cost: one.cost + index * costs.farther }));
  const isChanged = changed.length > 0;
  const costly = [...lists.map((some, index) => farther(isChanged ? some.map(lessLikely) : some, index)), changed];
  const all = distinct(costly.flat().toSorted((one, other) => one.cost - other.cost));
  const [first] = all;
  const own = costly.find((some) => first && some.includes(first)) ?? [];
  const others = costly
    .filter((some) => some !== own)
    .flatMap((some) => some.toSorted((one, other) => one.cost - other.cost).slice(0, 1))
    .filter(({ cost }) => first && cost < first.cost + costs.unlike);
  const further = others.toSorted((one, other) => one.cost - other.cost).flatMap(({ value }) => value);
  return all.map((one) =>
    first && own.includes(one) && one.cost - first.cost < costs.tie ? withMore(one, further) : one,
  );
}

/** What two rules read alike is one reading, though they may know other ways to look it up. */
const distinct = (all: Found<Readings>[]): Found<Readings>[] => {
  const said = new Set<string>();
  return all.filter(({ value: [first], at }) => {
    const key = JSON.stringify([first, at]);
    return said.size < said.add(key).size;
  });
};

/** "What about Qatar?" asks the same of Qatar, if it can, before it asks for all about it. */
const lessLikely = (one: Found<Readings>): Found<Readings> =>
  one.value.every(({ ask }) => ask === "about") ? { ...one, cost: one.cost + costs.about } : one;

function withMore(one: Found<Readings>, further: Readings): Found<Readings> {
  const distinct = new Map([...one.value, ...further].map((reading) => [JSON.stringify(reading), reading]));
  return { ...one, value: [...distinct.values()] };
}

/** `farther`: a meaning less likely; `unlike`: what costs so much more is no other meaning of the same words; `tie`: as likely. */
const costs = { farther: 0.2, unlike: 0.9, tie: 0.005, about: 0.3 };
