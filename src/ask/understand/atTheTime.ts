import type { Related, Span, Things } from "../../domain/reading.ts";
import type { Fitting } from "./fitting.ts";

/** What makes someone of that time: who spoke for a country did so in talks, who led one was in office. */
export function atTheTime(fitting: Fitting, someone: Things, types: string[], span: Span): Related[] {
  const during = types.flatMap((type) => fitting.ontology.types[type]?.during ?? []);
  if (during.length === 0) return fitting.inOffice(someone, span);
  const labels = during.flatMap((type) => fitting.endLabels(type, "to"));
  return fitting.relations(
    someone,
    during.map((type) => ({ type, reverse: false })),
    { labels, where: [{ span }] },
  );
}
