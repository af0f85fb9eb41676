import type { Condition, Related, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { isWildcard } from "../wildcards.ts";
import { reading } from "./asked.ts";
import { typesOf } from "./deedsThen.ts";

const costs = { frame: -0.05 };
const towards = new Set(["to", "against", "about"]);

/** "What did Iran do to the IAEA after the crisis?": what someone did that had to do with somebody else, or happened in their country. */
export function deedsTo(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const somebody = (at: number) =>
    nouns.unranked(at).flatMap(({ value: { things: one }, ...rest }) => {
      const isNamed = one.ids && one.where.length === 0 && fitting.isActor(one);
      return isNamed ? [{ ...rest, value: one }] : [];
    });
  const doers = sequence(op(0, "which"), ({ at }) => sequence(op(at, "do"), ({ at }) => somebody(at)));
  return best(
    sequence(doers, ({ value: doer, at }) =>
      sequence(
        sequence(op(at, "do"), ({ at }) => take(at, "prep").filter(({ value }) => towards.has(value.stems))),
        ({ at }) =>
          sequence(somebody(at), ({ value: other, at }) =>
            maybe(nouns.time(at), at).map(({ value: span, ...rest }) => ({
              ...rest,
              value: isTooMuch(fitting, [doer, other], span !== undefined)
                ? []
                : [
                    ...done(fitting, doer, other).map((find) =>
                      reading("list", { things: span ? holding(find, { span }) : find }),
                    ),
                    ...(span ? [] : roleOf(doer, other)),
                  ],
              cost: rest.cost + costs.frame,
            })),
          ),
      ),
    ).filter(({ value }: { value: Readings }) => value.length > 0),
  );
}

/** Else whatever one had to do with the other. */
function roleOf({ ids: [of = "", more] = [] }: Things, { ids: [other = "", another] = [] }: Things): Readings {
  return more || another ? [] : [{ ask: "role", of, in: other }];
}

/** What one of the two did to the other is nearly all there is, told in too many ways. */
function isTooMuch({ ontology }: Fitting, some: Things[], isTimed: boolean): boolean {
  const poles = ontology.composition?.poles ?? [];
  return !isTimed && some.every(({ ids = [] }) => ids.every((id) => poles.includes(id)));
}

/** Deeds that had to do with the other, else those in a place that lies there. */
function done(fitting: Fitting, doer: Things, other: Things): Things[] {
  const deeds = typesOf(fitting).deeds;
  const own: Condition = { related: { types: deeds, direction: "in", to: doer } };
  const labels = [...new Set(deeds.flatMap((type) => fitting.endLabels(type, "to")))];
  const such = things({ labels, where: [own] });
  return [...concerning(fitting, such, other), ...there(fitting, such, other)].map((related) =>
    holding(such, { related }),
  );
}

const concerning = (fitting: Fitting, such: Things, other: Things): Related[] =>
  fitting
    .anyRelation(things({ labels: such.labels }), other)
    .map((related) => ({ ...related, types: related.types.filter((type) => !isWildcard(type, fitting)) }))
    .filter(({ types }) => types.length > 0);

function there(fitting: Fitting, such: Things, country: Things): Related[] {
  const [wheres, lying] = (["where", "whereabouts"] as const).map((question) =>
    fitting.answering(question).map((type) => ({ type, reverse: false })),
  );
  const places = things({
    labels: [...new Set((wheres ?? []).flatMap(({ type }) => fitting.endLabels(type, "to")))].filter(
      (label) => !fitting.who.includes(label),
    ),
  });
  return fitting
    .relations(places, lying ?? [], country)
    .flatMap((related) =>
      fitting.relations(things({ labels: such.labels }), wheres ?? [], holding(places, { related })),
    );
}
