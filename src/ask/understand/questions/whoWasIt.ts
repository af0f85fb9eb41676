import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { peopleOf } from "../nouns/people.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { frame: 0.3 };

/** "Who was elected in Iran?": whom an event is about of which that is told, "Rouhani elected". */
export function whoWasIt(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { op, sequence, words } = chart;
  const who = wanted(rules, 0).filter(
    ({ value: { things: one, rank } }) => !rank && !one.ids && fitting.isActor(one) && one.labels.length > 0,
  );
  const found = sequence(who, ({ value: { things: one }, at }) =>
    sequence(op(at, "be", "get"), ({ at }) => {
      const verb = words[at];
      if (!verb || !/(?:ed|en)$/.test(verb.plain)) return [];
      const ids = [...new Set(chart.called(at).flatMap(({ value, at: end }) => (end === at + 1 ? value.ids : [])))];
      const told = ids.filter((id) => isToldSo(fitting.named(id)?.name ?? "", verb.plain));
      if (told.length === 0) return [];
      const people = things({ labels: fitting.inOfficeLabels.filter((label) => one.labels.includes(label)) });
      const find = people.labels.length > 0 ? { ...people, where: one.where } : one;
      return fitting.joined(things({ ids: told }), "about", things({ labels: find.labels })).flatMap(({ types }) => {
        const related = { types, direction: "in" as const, to: things({ ids: told }) };
        return of(rules, { value: holding(find, { related }), at: at + 1, cost: costs.frame });
      });
    }),
  );
  return readings(
    "list",
    found.map((one) => ({ ...one, value: { things: one.value } })),
  );
}

/** "… in Iran", "… before the JCPOA": of whose people, and in office by then. */
function of({ chart, fitting, nouns }: Rules, whole: Found<Things>): Found<Things>[] {
  const inCountry = chart
    .take(whole.at, "prep")
    .filter(({ value }) => ["in", "of"].includes(value.stems))
    .flatMap((prep) => chart.take(prep.at, "thing").map((one) => ({ ...one, cost: one.cost + prep.cost })))
    .flatMap(({ value: { ids }, at, cost }) =>
      peopleOf(fitting, whole.value.labels, things({ ids })).map((related) => ({
        value: holding(whole.value, { related }),
        at,
        cost: cost + whole.cost,
      })),
    );
  const all = [whole, ...inCountry];
  const before = all.flatMap((one) =>
    nouns
      .time(one.at)
      .flatMap(({ value: span, at, cost }) =>
        span.from === undefined && span.to !== undefined
          ? fitting
              .inOffice(things({ labels: fitting.inOfficeLabels }), span)
              .map((related) => ({ value: holding(one.value, { related }), at, cost: cost + one.cost }))
          : [],
      ),
  );
  return [...all, ...before];
}

const isToldSo = (name: string, verb: string) => name.toLowerCase().endsWith(` ${verb}`);
