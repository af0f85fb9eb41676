import type { Condition, Reading } from "../../domain/reading.ts";
import type { Fitting } from "./fitting.ts";

/** "What followed the snapback?": what came of something is also what it brought back, or was its result. */
export function alsoBrought(reading: Reading, fitting: Fitting): Reading {
  if (reading.ask !== "things" || reading.find.ids || reading.find.labels.length > 0) return reading;
  const where = reading.find.where.map((condition): Condition => {
    if (!("related" in condition) || condition.not || condition.related.direction !== "in") return condition;
    const { types, to } = condition.related;
    const brings = fitting.bringing();
    const isAny = types.some((type) => brings.includes(type) && fitting.endLabels(type, "to").length === 0);
    if (!isAny || fitting.isActor(to)) return condition;
    const more = brings.filter((type) => fitting.fits(to, type, "from"));
    return { ...condition, related: { ...condition.related, types: [...new Set([...types, ...more])] } };
  });
  return { ...reading, find: { ...reading.find, where } };
}

/** Whether it asks what came of somebody. */
export function isOfSomebody(reading: Reading, fitting: Fitting): boolean {
  if (reading.ask !== "things" || reading.find.labels.length > 0) return false;
  return reading.find.where.some(
    (one) =>
      "related" in one &&
      one.related.direction === "in" &&
      fitting.isActor(one.related.to) &&
      comesOf(fitting, one.related.types),
  );
}

/** Whether they tell what came of something: never of somebody, but of what they did. */
export const comesOf = (fitting: Fitting, types: string[]): boolean =>
  types.some((type) => fitting.answering("why").includes(type));
