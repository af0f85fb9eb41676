import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { after, readings } from "./asked.ts";

/** What had an effect, and on whom. */
interface Affecting {
  cause: Things;
  side: Things;
}

/** "How did the JCPOA affect Iran?", "What did the hostage crisis do to Carter?": what came of the one for the other. */
export function affected(rules: Rules): Found<Readings>[] {
  const { fitting } = rules;
  const effects = Object.keys(fitting.ontology.labels)
    .map((label) => things({ labels: [label] }))
    .filter((effect) => !fitting.isActor(effect));
  return [...affecting(rules), ...doneTo(rules)].flatMap(({ value: { cause, side }, at, cost }) =>
    effects.flatMap((effect) => {
      const [on] = fitting.joined(effect, "on", side);
      const [of] = fitting.joined(effect, "of", cause);
      if (!on || !of) return [];
      const find = holding(effect, { related: of }, { related: on });
      return readings("list", [{ value: { things: find }, at, cost }]);
    }),
  );
}

/** "How did the JCPOA affect Iran?" */
function affecting({ chart, nouns }: Rules): Found<Affecting>[] {
  const { op, sequence } = chart;
  // What stands before the cause costs nothing.
  return op(0, "how")
    .flatMap((how) => op(how.at, "do", "have"))
    .flatMap((auxiliary) => nouns.single(auxiliary.at))
    .flatMap((cause) =>
      after(
        cause,
        sequence(op(cause.at, "affect"), ({ at }) => nouns.single(at)).map((side) => between(cause, side)),
      ),
    );
}

/** "What did the hostage crisis do to Carter?" */
function doneTo({ chart, nouns }: Rules): Found<Affecting>[] {
  const { op, take, sequence } = chart;
  const sides = (at: number) =>
    sequence(op(at, "do"), ({ at }) =>
      take(at, "prep")
        .filter(({ value }) => ["to", "for"].includes(value.stems))
        .flatMap((preposition) => nouns.single(preposition.at)),
    );
  const found = sequence(op(0, "which"), ({ at }) =>
    sequence(op(at, "do"), ({ at }) =>
      nouns.single(at).flatMap((cause) => sides(cause.at).map((side) => ({ ...side, value: { cause, side } }))),
    ),
  );
  return found.map(({ value: { cause, side }, at, cost }) =>
    between(cause, { value: side.value, at, cost: cost + cause.cost }),
  );
}

const between = (
  cause: Found<{ things: Things }>,
  { value, at, cost }: Found<{ things: Things }>,
): Found<Affecting> => ({
  value: { cause: cause.value.things, side: value.things },
  at,
  cost,
});
