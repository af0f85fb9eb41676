import type { Found, Place } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Named, Readings, Rules } from "../rules.ts";
import { type Asked, readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { verbless: 0.1 };

/** "Which came first, the JCPOA or the Algerian Agreement?", "earlier: the snapback or the exit", "A or B, which is older?" */
export function first(rules: Rules): Found<Readings>[] {
  return readings("list", [...amongTwo(rules), ...theFirst(rules)]);
}

/** Of several that are named the earlier or later. */
function amongTwo(rules: Rules): Found<Asked>[] {
  const { chart, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const leading = [...asking(rules, 0), ...op(0, "earlier", "later_")].flatMap((word) => {
    const colons = [word, ...op(word.at, "be"), ...take(word.at, "prep").filter(({ value }) => value.stems === "of")];
    return colons.flatMap(({ at }) =>
      nouns
        .phrase(at)
        .map((one) => ({ ...one, cost: one.cost + word.cost, value: { named: one.value, which: word.value } })),
    );
  });
  const ofThem = take(0, "prep").filter(({ value }) => ["of", "between"].includes(value.stems));
  const of = maybe([...ofThem.map((one) => ({ ...one, value: "of" })), ...op(0, "among")], 0);
  const trailing = sequence(of, ({ at }) =>
    nouns.phrase(at).flatMap((one) =>
      asking(rules, one.at).map((word) => ({
        at: word.at,
        cost: one.cost + word.cost,
        value: { named: one.value, which: word.value },
      })),
    ),
  );
  return [...leading, ...trailing].flatMap(({ value: { named, which }, at, cost }) => {
    const ids = several(named);
    if (!ids) return [];
    return [{ value: { things: things({ ids }), rank: { by: "start" as const, last: which === "later_" } }, at, cost }];
  });
}

/** "which came first", "which of the two is older", "what was earlier", "first": the word that says which. */
function asking(rules: Rules, at: number): Found<string>[] {
  const { op, sequence } = rules.chart;
  return sequence(wanted(rules, at), (gap) => {
    if (gap.value.things.where.length > 0) return [];
    const verbs: Place[] = [...op(gap.at, "be", "do", "happen", "hold", "begin"), { at: gap.at, cost: costs.verbless }];
    return sequence(
      verbs.map((place) => ({ ...place, value: undefined })),
      ({ at }) => op(at, "earlier", "later_"),
    );
  });
}

function several({ things: named, rank }: Named): string[] | undefined {
  const ids = named.flatMap(({ ids = [], where }) => (where.length === 0 ? ids : []));
  return ids.length < 2 || rank || named.some((one) => !one.ids || one.where.length > 0)
    ? undefined
    : [...new Set(ids)];
}

/** "Which secret talks were the earliest?", "Of the talks with Oman, which were the latest?", "Which came before all the others?" */
function theFirst(rules: Rules): Found<Asked>[] {
  const { chart, nouns } = rules;
  const { op, take, sequence } = chart;
  const ofThem = [...take(0, "prep").filter(({ value }) => value.stems === "of"), ...op(0, "among")];
  const leading = ofThem.flatMap((start) =>
    nouns.unranked(start.at).flatMap((one) =>
      op(one.at, "which").flatMap((word) => [
        { value: one.value.things, at: word.at, cost: one.cost + word.cost + start.cost },
        ...nouns
          .unranked(word.at)
          .filter(({ value }) => value.things.where.length === 0 && !value.things.ids)
          .map(({ at, cost }) => ({ value: one.value.things, at, cost: one.cost + word.cost + start.cost + cost })),
      ]),
    ),
  );
  const asked = wanted(rules, 0).map(({ value, ...rest }) => ({ ...rest, value: value.things }));
  return sequence([...asked, ...leading], ({ value: find, at }) => {
    if (find.ids || find.labels.length === 0) return [];
    const being = op(at, "be", "do");
    const held = [{ at, cost: 0 }, ...being].flatMap((place) => op(place.at, "happen", "hold"));
    return sequence([...being, ...held], ({ at }) =>
      op(at, "first", "last").map((end) => ({
        value: { things: find, rank: { by: "start" as const, last: end.value === "last" } },
        at: end.at,
        cost: end.cost,
      })),
    );
  });
}
