import type { Things } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";

/** "did they make the deal", "did it take to get to the accord", "did they negotiate the pact": what was agreed. */
export function reached({ chart, fitting, nouns }: Rules, at: number): Found<Things>[] {
  const { maybe, op, sequence } = chart;
  const makers = (at: number): Place[] => [
    ...op(at, "pronoun", "they"),
    ...nouns.phrase(at).filter(({ value }) => value.things.every(fitting.isActor)),
  ];
  const types = reaching(fitting);
  const talks = types.flatMap((type) => fitting.endLabels(type, "from"));
  // "reach", and "negotiate", which is said of the talks.
  const verbs = (at: number): Place[] => [
    ...op(at, "agreeOn"),
    ...chart
      .take(at, "verb")
      .filter(({ value: { uses } }) =>
        uses.some(({ type }) => fitting.endLabels(type, "to").some((label) => talks.includes(label))),
      ),
  ];
  return sequence(maybe(op(at, "do", "have", "be"), at), ({ at }) =>
    makers(at).flatMap((who) =>
      sequence(maybe(op(who.at, "takeTime"), who.at), ({ at }) =>
        // "… them to".
        sequence(maybe(op(at, "pronoun", "they"), at), ({ at }) =>
          sequence(maybe(op(at, "to"), at), ({ at }) =>
            sequence(
              verbs(at).map((one) => ({ ...one, value: undefined })),
              ({ at }) => nouns.unranked(at),
            ),
          ),
        ),
      ).flatMap(({ value, at, cost }) => {
        const isAgreed = value.things.ids && types.some((type) => fitting.fits(value.things, type, "to"));
        return isAgreed ? [{ value: value.things, at, cost: cost + who.cost }] : [];
      }),
    ),
  );
}

/** The talks that it came of, which took as long. */
export function talksFor(fitting: Fitting, agreed: Things): Things[] {
  return reaching(fitting).flatMap((type) => {
    const talks = things({ labels: fitting.endLabels(type, "from") });
    return fitting.relations(talks, [{ type, reverse: false }], agreed).map((related) => holding(talks, { related }));
  });
}

/** The types by which talks come to an agreement. */
const reaching = (fitting: Fitting): string[] =>
  fitting.bringing().filter((type) => fitting.ontology.types[type]?.denied && fitting.endLabels(type, "to").length > 0);
