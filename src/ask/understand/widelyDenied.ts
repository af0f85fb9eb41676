import type { Condition, Reading } from "../../domain/reading.ts";
import { effectKinds } from "./effects/effect.ts";
import type { Fitting } from "./fitting.ts";

/**
 * "Talks without any effects": a consequence may be told of what they came of or brought about, the crisis or the deal, so nothing
 * is said to have none before neither has.
 */
export function widelyDenied(reading: Reading, fitting: Fitting): Reading {
  if (reading.ask !== "things") return reading;
  const types = effectKinds(fitting).flatMap(({ of }) => of.types);
  const without = reading.find.where.flatMap((condition): Condition[] => {
    if (!("related" in condition) || !condition.not) return [];
    const { related } = condition;
    const isBare = !related.to.ids && related.to.where.length === 0 && !related.having && !related.span;
    if (!isBare || related.direction !== "out" || !related.types.every((type) => types.includes(type))) return [];
    const near = { types: fitting.bringing(), direction: "any" as const };
    return [{ related: { ...near, to: { labels: [], where: [{ related }] } }, not: true }];
  });
  if (without.length === 0) return reading;
  return { ...reading, find: { ...reading.find, where: [...reading.find.where, ...without] } };
}

/** "Any result?": of what is not said, and there is always some. */
export function isOfNothing(reading: Reading, fitting: Fitting): boolean {
  if (reading.ask !== "things" || reading.want !== "whether") return false;
  const { ids, labels, where } = reading.find;
  const kinds = effectKinds(fitting).map(({ label }) => label);
  return !ids && where.length === 0 && labels.length > 0 && labels.every((label) => kinds.includes(label));
}
