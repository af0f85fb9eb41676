import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";

/** More are no longer told of one by one. */
const mostTold = 5;

const costs = { alone: 0.4, last: 0.1, who: 0.2 };

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
