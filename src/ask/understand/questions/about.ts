import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { after, endingIn } from "./asked.ts";

const costs = { alone: 0.4 };

/** "Tell me about Oman and Qatar", "Who is Donald Trump?", "JCPOA". */
export function about(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { op, sequence } = chart;
  const last = nouns.phrase(0).flatMap((one) => after(one, endingIn(rules, one, "everything")));
  const starts = [
    ...op(0, "about"),
    ...sequence(op(0, "who", "which"), ({ at }) => op(at, "be")),
    ...sequence(op(0, "list"), ({ at }) => op(at, "about")),
    { at: 0, cost: costs.alone },
  ];
  // "who Abbas Araghchi is": as it stands after "tell me".
  const indirect = op(0, "who", "which").flatMap((start) =>
    nouns
      .phrase(start.at)
      .flatMap((one) => op(one.at, "be").map((end) => ({ ...one, at: end.at, cost: one.cost + start.cost }))),
  );
  const direct = starts.flatMap((start) =>
    nouns.phrase(start.at).map((one) => ({ ...one, cost: one.cost + start.cost })),
  );
  return [...direct, ...indirect, ...last].flatMap(({ value, at, cost }) => {
    const ids = value.things.flatMap((one) => one.ids ?? []);
    if (value.rank || ids.length === 0 || value.things.some((one) => !one.ids || one.where.length > 0)) return [];
    return [{ value: [{ ask: "about" as const, ids }], at, cost }];
  });
}
