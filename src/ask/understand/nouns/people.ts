import type { Related, Things } from "../../../domain/reading.ts";
import { type Fitting, things } from "../fitting.ts";

/** "Iranian politicians", "people from Iran": how those of a label belong to somebody, by types that join nobody else to it. */
export function peopleOf(fitting: Fitting, labels: string[], owner: Things): Related[] {
  const isOwn = (type: string) => String(fitting.endLabels(type, "from")) === String(labels);
  return fitting.joined(things({ labels }), "of", owner).flatMap((related) => {
    const types = related.types.filter(isOwn);
    return types.length > 0 ? [{ ...related, types }] : [];
  });
}
