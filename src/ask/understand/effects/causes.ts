import type { Things } from "../../../domain/reading.ts";
import { best, type Found, memoized } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Part } from "../frames.ts";
import { tellsOutcome } from "../outcome.ts";
import type { Rules } from "../rules.ts";
import { added, type Effect, type Kind } from "./effect.ts";
import { happenings, spokenCauses } from "./happenings.ts";

const costs = { spoken: 0.2, pronoun: 0.05, clause: 0.1, union: 0.02, coerced: 0.4, alike: 0.06 };

/** What names as likely mean, together: "the hostages" are people, and a subject of talks. */
function alikeAt<Value>(named: Found<Value>[]): Found<Value[]>[] {
  return [...Map.groupBy(named, ({ at }) => at).values()].flatMap((same) => {
    const [likeliest, ...others] = same.toSorted((one, other) => one.cost - other.cost);
    if (!likeliest) return [];
    const alike = others.filter(({ cost }) => cost - likeliest.cost < costs.alike);
    return [{ ...likeliest, value: [likeliest, ...alike].map(({ value }) => value) }];
  });
}

/** What consequences came of, for one question. */
export function causePart(rules: Rules, kinds: Kind[]) {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const [first] = kinds;

  const isCause = (one: Things) =>
    (one.ids !== undefined || one.labels.length > 0) &&
    !fitting.isActor(one) &&
    !tellsOfEnd(one) &&
    kinds.some(({ of }) => fitting.fits(one, of.types[0] ?? "", "from"));

  /** "the talks were broken off": what came of that did not come of the talks. */
  const tellsOfEnd = ({ ids, where }: Things): boolean => {
    const { types } = fitting.ontology;
    const isEnd = (type: string) => types[type]?.ends === true && types[type]?.answers === "why";
    return (
      !ids &&
      (tellsOutcome(fitting, { where }) || where.some((one) => "related" in one && one.related.types.some(isEnd)))
    );
  };

  /** "the JCPOA", "the JCPOA and the withdrawal from it", "leaving it"; "it", where the cause was named before. */
  const cause: Part<Effect> = (at, so) => {
    if (so.cause) return op(at, "pronoun").map((one) => ({ ...one, value: so, cost: one.cost + costs.pronoun }));
    const that = op(at, "that").flatMap((one) => named(one.at).map((own) => ({ ...own, cost: own.cost + one.cost })));
    const isSpoken = op(at, "pronoun").length > 0;
    const own = isSpoken ? named(at).map((one) => ({ ...one, cost: one.cost + costs.spoken })) : named(at);
    return added(so, [...own, ...that, ...happened(at), ...spoken(at)]);
  };

  const named = memoized((at): Found<Effect>[] => {
    const one = best(
      nouns
        .phrase(at)
        .flatMap(({ value, at, cost }): Found<Things[]>[] =>
          value.rank || !value.things.every(isCause) ? [] : [{ value: value.things, at, cost }],
        ),
      12,
    );
    const stood = alikeAt(take(at, "thing")).flatMap(({ value: all, at, cost }): Found<Effect>[] => {
      const [meant, ...others] = all.flatMap(({ ids }) => {
        if (!first || isCause(things({ ids }))) return [];
        return fitting.coerced(things({ ids }), first.of.types[0] ?? "", "from") ?? [];
      });
      if (!meant) return [];
      const isStandIn = all.every(({ ids }) => fitting.isActor(things({ ids })));
      const value = { cause: meant, ...(others.length > 0 && { others }), ...(isStandIn && { isStandIn }) };
      return [{ value, at, cost: cost + costs.coerced }];
    });
    const versus = sequence(one, (first) =>
      sequence(op(first.at, "versus"), ({ at }) => nouns.unranked(at))
        .filter((second) => isCause(second.value.things))
        .map((second) => ({ ...second, value: [...first.value, second.value.things] })),
    );
    const named = [...one, ...best(versus, 6)].flatMap(({ value: all, at, cost }) => {
      const [cause, ...others] = all;
      if (cause && others.length === 0) return [{ value: { cause }, at, cost }];
      const ids = all.flatMap((each) => (each.where.length === 0 && each.ids) || []);
      if (ids.length < all.length) return [];
      const both = { value: { cause: things({ ids: [...new Set(ids)] }) }, at, cost: cost + costs.union };
      // "… and the withdrawal from it".
      const backTo = take(at, "prep").flatMap((prep) => op(prep.at, "pronoun"));
      return [both, ...backTo.map((end) => ({ ...both, at: end.at, cost: both.cost + end.cost }))];
    });
    return [...named, ...stood];
  });

  const happened = memoized((at): Found<Effect>[] =>
    happenings(rules, at)
      .filter(({ value }) => isCause(value))
      .map(({ value, at, cost }) => ({ value: { cause: value }, at, cost: cost + costs.clause })),
  );

  /** "that", "it": what the question before was about. */
  const spoken = (at: number): Found<Effect>[] => {
    const [first, ...others] = rules.spoken ? spokenCauses(fitting, rules.spoken) : [];
    if (!first) return [];
    return op(at, "pronoun", "thereby").map(({ at, cost }) => ({
      value: { cause: first, others },
      at,
      cost: cost + costs.spoken,
    }));
  };

  return { cause, spoken };
}
