import type { Condition } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

const costs = { change: 0.04 };

/** How somebody may have done something, of what was done. */
const doing = ({ endLabels, ontology, who }: Fitting) =>
  Object.keys(ontology.types).flatMap((type) => {
    const doers = endLabels(type, "from");
    return doers.length > 0 && doers.every((label) => who.includes(label)) ? [{ type, reverse: true }] : [];
  });

/** "What did Iran stop because of the attacks?": what someone did that is such a change. */
export function whatChanged(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  return sequence(op(0, "which"), ({ at }) => sequence(op(at, "do", "have"), ({ at }) => nouns.unranked(at))).flatMap(
    (who) => {
      const doer = who.value.things;
      if (!fitting.isActor(doer) || !doer.ids) return [];
      return take(who.at, "change").flatMap((change) => {
        const ids = fitting.changedSo(change.value.name);
        const find = things({ ids });
        // One that is named is asked for all the same, as one of its kind.
        const [label = "", several] = ids.length === 1 ? eventLabels(fitting) : [];
        const labels = label && !several ? [label] : [];
        const deeds = ids.length > 0 ? fitting.relations(find, doing(fitting), doer) : [];
        const causes: Found<Condition[]>[] = sequence(op(change.at, "because"), ({ at }) => nouns.unranked(at)).flatMap(
          ({ value, at, cost }) =>
            fitting.anyRelation(find, value.things).map((related) => ({ value: [{ related }], at, cost })),
        );
        const times: Found<Condition[]>[] = nouns
          .time(change.at)
          .map(({ value: span, ...rest }) => ({ ...rest, value: [{ span }] }));
        return [{ value: [], at: change.at, cost: 0 }, ...causes, ...times].flatMap(({ value: where, at, cost }) =>
          deeds.map((related) => ({
            value: [reading("list", { things: holding({ ...find, labels }, { related }, ...where) })],
            at,
            cost: who.cost + change.cost + cost + costs.change,
          })),
        );
      });
    },
  );
}
