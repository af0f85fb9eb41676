import type { Reading, Things } from "../../domain/reading.ts";
import { toldEvents } from "./contexts.ts";
import { type Fitting, holding } from "./fitting.ts";
import type { Turn } from "./turn.ts";

/** Looked up more would take too long. */
const mostEvents = 6;

/** "When did the US leave the deal? Who was president?": who was then, and where that is not told, whoever was. */
export function thenInOffice(fitting: Fitting, { reading }: Turn, contexts: Things[]): (one: Reading) => Reading[] {
  const events = reading.ask === "things" ? [...toldEvents(fitting, reading.find), ...contexts] : contexts;
  const during = events.filter(fitting.isDated).slice(0, mostEvents);
  return (one) => {
    if (during.length === 0 || one.ask !== "things" || one.want !== "list" || !isOffice(one.find, fitting))
      return [one];
    const [then] = fitting.inOffice(one.find, { how: "in", moment: { during } });
    return then ? [{ ...one, find: holding(one.find, { related: then }) }, one] : [one];
  };
}

/** Those of whom nothing is said but whom they led. */
function isOffice({ ids, labels, where }: Things, { inOfficeLabels, ontology }: Fitting): boolean {
  const [office, more] = where;
  if (ids || more || !office || !("related" in office) || office.not || office.related.span) return false;
  const isLed = office.related.types.every((type) => ontology.types[type]?.acts);
  return isLed && labels.length > 0 && labels.every((label) => inOfficeLabels.includes(label));
}
