import type { Reading } from "../../domain/reading.ts";
import { daysOf } from "./anotherTime.ts";
import { type Fitting, holding } from "./fitting.ts";

/** "What happened in 2018? Were there still talks?": of what nothing at all is told what was then. */
export function thenOnly(one: Reading, previous: Reading | undefined, fitting: Fitting): Reading {
  if (previous?.ask !== "things" || one.ask !== "things" || one.want !== "whether") return one;
  const { find } = one;
  const isBare = !find.ids && find.where.length === 0 && fitting.isDated(find);
  const days = isBare ? daysOf(fitting, previous.find) : undefined;
  if (!days) return one;
  return { ...one, find: holding(find, { span: { from: days.start, to: days.end, how: "in" } }) };
}
