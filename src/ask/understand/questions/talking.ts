import type { Found, Place } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import type { Effect } from "./ledTo.ts";

/** "talking", "negotiating": where it ends. What talks are called is what is done at them. */
export function talking({ chart, fitting }: Rules, at: number): Place[] {
  const { ring = "" } = fitting.ontology.composition ?? {};
  const { plain = "" } = chart.words[at] ?? {};
  if (!ring || !plain.endsWith("ing")) return [];
  const nouns = [ring.toLowerCase(), ...(fitting.ontology.labels[ring]?.synonyms ?? [])];
  const verbs = chart
    .take(at, "verb")
    .filter(({ value: { uses } }) =>
      uses.some(({ type, reverse }) => !reverse && String(fitting.endLabels(type, "to")) === ring),
    );
  return [...(nouns.includes(plain.slice(0, -"ing".length)) ? [{ at: at + 1, cost: 0 }] : []), ...verbs];
}

/** "did they start talking": with the types that tell why there were talks. */
export function startedTalking(rules: Rules, at: number, types: string[]): Found<Effect>[] {
  const { chart, fitting, nouns } = rules;
  const { op, maybe, sequence } = chart;
  const { ring = "" } = fitting.ontology.composition ?? {};
  const who = maybe(op(at, "do", "have"), at).flatMap(({ at }): Place[] => [
    ...op(at, "pronoun", "they"),
    ...nouns.phrase(at).filter(({ value }) => value.things.every(fitting.isActor)),
  ]);
  const begun = who.flatMap((one) => op(one.at, "begin"));
  return sequence(begun, ({ at }) => talking(rules, at).map((end) => ({ ...end, value: undefined }))).map(
    ({ at, cost }) => ({ value: { effect: things({ labels: [ring] }), types }, at, cost }),
  );
}

/** "they stopped negotiating": it is the talks that stopped. */
export function stoppedTalking({ chart, fitting, nouns }: Rules, at: number, types: string[]): Found<Effect>[] {
  const { op, take, maybe } = chart;
  const starts = maybe(op(at, "do", "have"), at).flatMap(({ at }): Place[] => [
    ...op(at, "pronoun"),
    ...nouns.phrase(at).filter(({ value }) => value.things.every(fitting.isActor)),
  ]);
  return starts.flatMap((subject) =>
    take(subject.at, "verb").flatMap((verb) => {
      const own = verb.value.uses.flatMap(({ type, reverse }) => (!reverse && types.includes(type) ? [type] : []));
      const labels = own.flatMap((type) => fitting.endLabels(type, "to"));
      if (labels.length === 0) return [];
      return take(verb.at, "verb")
        .filter(
          (doing) =>
            chart.words.slice(verb.at, doing.at).some(({ plain }) => plain.endsWith("ing")) &&
            doing.value.uses.some(({ type, reverse }) =>
              fitting.endLabels(type, reverse ? "from" : "to").some((label) => labels.includes(label)),
            ),
        )
        .map((doing) => ({
          value: { effect: things({ labels: [...new Set(labels)] }), types: own },
          at: doing.at,
          cost: subject.cost + verb.cost + doing.cost,
        }));
    }),
  );
}
