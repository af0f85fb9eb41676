import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Pair, pair } from "./pairs.ts";

/** "How many years from the JCPOA to the withdrawal?", "… passed between A and B?", "from A to B, how long did it take". */
export function apart(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { op, sequence } = chart;
  const leading = sequence(op(0, "howLong"), ({ at }) => sequence(elapsing(rules, at), ({ at }) => both(rules, at)));
  const trailing = sequence(both(rules, 0), ({ value, at }) =>
    sequence(op(at, "howLong"), ({ at }) => elapsing(rules, at)).map((end) => ({ ...end, value })),
  );
  return [...leading, ...trailing]
    .filter(({ value }) => value.every((id) => fitting.named(id)?.period))
    .map(({ value, ...rest }) => ({ ...rest, value: [{ ask: "comparison", ids: [...value], apart: true }] }));
}

/** "from A to B", "between A and B". */
const both = (rules: Rules, at: number): Found<Pair>[] =>
  rules.chart.take(at, "prep").flatMap(({ value: { stems }, at, cost }) =>
    [{ at, cost: 0 }, ...rules.chart.op(at, "edgeOf")]
      .flatMap((start) => pair(rules, start.at, stems === "between" ? ["and"] : stems === "from" ? ["to"] : []))
      .map((one) => ({
        ...one,
        cost: one.cost + cost,
      })),
  );

/** "did it take", "passed", "are there", or nothing. */
function elapsing(rules: Rules, at: number, depth = 0): Found<undefined>[] {
  const here = { value: undefined, at, cost: 0 };
  if (depth > mostWords) return [here];
  const next = rules.chart
    .op(at, "be", "do", "have", "there", "pronoun", "last_", "elapse")
    .flatMap((word) => elapsing(rules, word.at, depth + 1).map((end) => ({ ...end, cost: end.cost + word.cost })));
  return [here, ...next];
}

const mostWords = 3;
