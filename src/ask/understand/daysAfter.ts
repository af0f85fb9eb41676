import type { Period } from "../../domain/period.ts";
import { spanAround } from "../moments.ts";
import type { Fitting } from "./fitting.ts";

/** The days after something dated: after that which all else came after, also those of the same year. */
export function daysAfter({ ontology }: Fitting, ids: string[], period: Period) {
  const span = spanAround("after", { ...period, ids });
  return ids.includes(ontology.composition?.origin ?? "") ? { ...span, from: period.start } : span;
}
