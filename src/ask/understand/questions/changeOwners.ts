import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { described, suchChanges } from "./changes.ts";
import { parts, type Told } from "./changeTold.ts";
import { wanted } from "./wanted.ts";

/** "Whose credibility suffered because of the withdrawal?": those whom such changes bore on. */
export function whoseChanged(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, op } = chart;
  const told = op(0, "whose").flatMap(({ at, cost }) => parts(rules, { value: { owners: [], not: false }, at, cost }));
  const asked = told.filter(
    ({ at, value: { owners, not, agreed } }) => isEnd(at).length > 0 && owners.length === 0 && !not && !agreed,
  );
  return ofOwners(fitting, whoever(fitting), best(asked, 20));
}

/** "Who lost popularity over the hostage crisis?", "Which country gained credibility?": who did not do it, but had it happen. */
export function whoLost(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, op, sequence } = chart;
  return wanted(rules, 0).flatMap(({ value: { things: who, rank }, at, cost }) => {
    if (rank || who.ids || who.labels.some((label) => !fitting.who.includes(label))) return [];
    const isAnyone = who.where.length === 0 && who.labels.length === fitting.who.length;
    const verbs = sequence(chart.maybe(op(at, "have", "do"), at), ({ at }) => op(at, "losing", "gaining"));
    const told = verbs.flatMap((verb) =>
      chart.take(verb.at, "changed").flatMap((one) =>
        parts(rules, {
          value: {
            owners: [],
            not: false,
            changed: one.value.ids,
            change: verb.value === "losing" ? "down" : "up",
          },
          at: one.at,
          cost: cost + verb.cost + one.cost,
        }),
      ),
    );
    const asked = told.filter(({ at, value: { owners, not } }) => isEnd(at).length > 0 && owners.length === 0 && !not);
    return ofOwners(fitting, isAnyone ? whoever(fitting) : [who], best(asked, 20));
  });
}

/** What befell a president is told of the country too, so presidents are asked for first. */
const whoever = ({ inOfficeLabels, who }: Fitting): Things[] =>
  [inOfficeLabels, who].filter(({ length }) => length > 0).map((labels) => things({ labels }));

/** Those of the owners on whom such changes bore. */
function ofOwners(fitting: Fitting, owners: Things[], told: Found<Told>[]): Found<Readings>[] {
  return told.flatMap(({ value, ...rest }) => {
    const such = suchChanges(fitting, value, [value.change]);
    const changed = described(fitting, such, value);
    const asking = owners.flatMap((owner) =>
      changed.flatMap((all) => {
        // A president's popularity is not the country's.
        const isPost = fitting.inOfficeLabels.some((label) => owner.labels.includes(label));
        const others = isPost ? [] : fitting.anyRelation(all, things({ labels: fitting.inOfficeLabels }));
        const find = holding(all, ...others.map((related) => ({ related, not: true as const })));
        return fitting
          .anyRelation(owner, find)
          .map((related) => reading("list", { things: holding(owner, { related }) }));
      }),
    );
    return asking.length > 0 ? [{ ...rest, value: asking }] : [];
  });
}
