import type { Reading, Related, Things } from "../../domain/reading.ts";
import { holding, mirrored } from "./fitting.ts";

type Joined = { related: Related };

/**
 * Of the one thing that is named nobody asks for a list: "Oman mediated talks" asks for the talks, "Oman mediated the
 * Vienna talks" whether it did. None where that can't be told.
 */
export function sensible(reading: Reading): Reading[] {
  if (reading.ask !== "things" || (reading.want !== "list" && reading.want !== "chronology")) return [reading];
  const { ids, where } = reading.find;
  const joined = where.filter((condition): condition is Joined => "related" in condition);
  if (ids?.length !== 1 || joined.length === 0) return [reading];
  if (where.some((condition) => "not" in condition || "only" in condition)) return [];
  const [open, more] = joined.filter(({ related: { to } }) => !to.ids);
  if (!open) return reading.want === "list" ? [{ ...reading, want: "whether" }] : [];
  if (more) return [];
  const rest: Things = { ...reading.find, where: where.filter((condition) => condition !== open) };
  return [{ ...reading, find: holding(open.related.to, mirrored(open.related, rest)) }];
}

/**
 * Whether it asks only that there be something at the other end: talks of 2023 "with a mediator" is the less likely meaning of
 * "talks 2023 mediator", where the mediator can be what is asked for.
 */
export function isIdle([reading]: Reading[]): boolean {
  if (reading?.ask !== "things" || reading.want !== "list") return false;
  return reading.find.where.some(
    (condition) =>
      "related" in condition &&
      !("not" in condition) &&
      !condition.related.to.ids &&
      condition.related.to.where.length === 0,
  );
}
