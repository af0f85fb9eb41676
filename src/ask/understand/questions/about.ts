import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";

/** More are no longer told of one by one. */
const mostTold = 5;

const costs = { alone: 0.4, last: 0.1, who: 0.2, held: 0.15 };

/** "Tell me about Oman and Qatar", "Who is Donald Trump?", "JCPOA". */
export function about(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { op, sequence } = chart;
  const starts = [
    ...op(0, "about"),
    ...sequence(op(0, "who", "which"), ({ at }) => op(at, "be")),
    ...sequence(op(0, "list", "about"), ({ at }) => op(at, "about")),
    ...op(0, "who", "which").map(({ at, cost }) => ({ at, cost: cost + costs.who, isWho: true })),
    { at: 0, cost: costs.alone },
  ].map((start) => ({ isWho: false, ...start }));
  return starts.flatMap((start) =>
    nouns.phrase(start.at).flatMap(({ value, at, cost }) => {
      const ids = value.things.flatMap((one) => one.ids ?? []);
      const isNamed = value.things.every((one) => one.ids && one.where.length === 0);
      if (value.rank || !isNamed || ids.length === 0 || ids.length > mostTold) return [];
      const own = { value: [{ ask: "about" as const, ids }], at, cost: cost + start.cost };
      // "Qatar, everything": the words that ask stand last.
      const isWho = value.things.every(rules.fitting.isActor);
      const last = op(at, "lot", "everything", isWho ? "whoLast" : "whatLast").map((end) => ({
        ...own,
        at: end.at,
        cost: cost + end.cost + costs.last,
      }));
      // "who Abbas Araghchi is".
      const asWhole = start.isWho ? op(at, "be").map((end) => ({ ...own, at: end.at, cost: cost + end.cost })) : [];
      return [...(start.isWho ? [] : [own]), ...last, ...asWhole];
    }),
  );
}

/** "How were the talks of 2002 carried out?": all that is told of such talks, their form and who carried them. */
export function howHeld({ chart, fitting, nouns }: Rules): Found<Readings>[] {
  const { op, take, sequence } = chart;
  const { ring = "" } = fitting.ontology.composition ?? {};
  const conducting = (at: number) => [
    ...op(at, "hold", "happen"),
    ...take(at, "verb").filter(({ value: { uses } }) => uses.some(({ type }) => isDoing(type))),
  ];
  const isDoing = (type: string) =>
    fitting.endLabels(type, "from").every((label) => fitting.who.includes(label)) &&
    (fitting.endLabels(type, "to").includes(ring) || fitting.ontology.types[type]?.words.verbs.includes("carry out"));
  return sequence(op(0, "how"), ({ at }) =>
    sequence(op(at, "be", "do"), ({ at }) =>
      nouns.unranked(at).flatMap(({ value: { things: talks }, ...rest }) =>
        conducting(rest.at).flatMap((word) =>
          chart.maybe(nouns.time(word.at), word.at).flatMap(({ value: span, at, cost }) => {
            const id = theOne(span ? holding(talks, { span }) : talks);
            if (id === undefined || !fitting.named(id)?.labels.includes(ring)) return [];
            return [
              { value: [{ ask: "about" as const, ids: [id] }], at, cost: cost + word.cost + rest.cost + costs.held },
            ];
          }),
        ),
      ),
    ),
  );

  function theOne(talks: Things): string | undefined {
    return talks.ids?.length === 1 && talks.where.length === 0 ? talks.ids[0] : fitting.resolved(talks);
  }
}
