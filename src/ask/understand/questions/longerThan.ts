import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { oneNode } from "./pairs.ts";

const costs = { keywords: 0.2 };

/** "Were the Vienna talks longer than the JCPOA talks?", "Did A last longer than B did?", "A shorter than B": whether it was. */
export function longerThan(rules: Rules): Found<Readings>[] {
  const { maybe, op, sequence } = rules.chart;
  const starts = maybe(op(0, "be", "do", "have"), 0, costs.keywords);
  return sequence(starts, ({ at }) =>
    sequence(oneNode(rules, at), ({ value: one, at }) =>
      sequence(maybe(op(at, "last_", "be", "happen", "hold"), at), ({ at }) =>
        sequence(op(at, "longer", "shorter"), ({ value: lasted, at }) =>
          sequence(op(at, "than"), ({ at }) =>
            oneNode(rules, at).flatMap((other) => {
              const ids = [one, other.value];
              if (one === other.value || !ids.every((id) => rules.fitting.named(id)?.period)) return [];
              const isLonger = lasted === "longer";
              return maybe(op(other.at, "be", "do"), other.at).map(({ at }) => ({
                value: [
                  { ask: "comparison" as const, ids, lasted: isLonger ? ("longer" as const) : ("shorter" as const) },
                ],
                at,
                cost: other.cost,
              }));
            }),
          ),
        ),
      ),
    ),
  );
}
