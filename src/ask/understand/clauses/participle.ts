import type { Things } from "../../../domain/reading.ts";
import { best, type Chart, type Found } from "../chart.ts";
import type { Rules } from "../rules.ts";
import { auxiliaries } from "./auxiliaries.ts";
import { lacking } from "./copular.ts";
import { begun, light } from "./lightVerbs.ts";
import { active, passive } from "./voice.ts";

const costs = { active: 0.1, afterBe: 0.1 };

/** "ending" is what it does, "ended" may be what was done to it. */
const isGoingOn = ({ words }: Chart, end: number) => /ing$/.test(words[end - 1]?.plain ?? "");

/** "mediated by Oman", "ending the war", "held in Vienna", "released in 1999" right after a noun. */
export function participle(rules: Rules, at: number, subject: Things): Found<Things>[] {
  const { op, take, sequence, words } = rules.chart;
  const plain = { subject, aux: { be: true, not: false, only: false } };
  const before = auxiliaries(rules, at).filter(({ value }) => !value.be);
  return best(
    sequence(before, ({ value: { not, only }, at: first }) => [
      ...sequence(take(first, "verb"), ({ value: { uses, afterBe }, at }) => {
        const clause = { subject, uses, aux: { be: true, not, only } };
        // "The talks run" or "take" says nothing that was done to them; "mediate by Oman" is a slip.
        const isDone = !isGoingOn(rules.chart, at) && (afterBe || !words[first]?.isPresent || op(at, "by").length > 0);
        const found = [
          ...(isDone ? passive(rules, at, clause) : []),
          ...active(rules, at, clause).map((one) => ({ ...one, cost: one.cost + costs.active })),
        ];
        return afterBe ? found.map((one) => ({ ...one, cost: one.cost + costs.afterBe })) : found;
      }),
      ...sequence(op(first, "hold", "happen"), ({ at }) => light(rules, at, plain)),
      ...sequence(op(first, "end"), ({ at }) => lacking(rules, at, plain)),
      ...(take(first, "property").length > 0 ? begun(rules, first, plain) : []),
    ]),
    30,
  );
}
