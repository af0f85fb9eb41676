import type { Reading, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, reading } from "./asked.ts";
import { restricted, soNamed } from "./wanted.ts";

/** "Whose election led to the talks?", "Through whose embassy did they run?": whoever has to do with it, else the thing itself. */
export function whose(rules: Rules): Found<Readings>[] {
  const { chart, clauses } = rules;
  const direct = owned(rules, 0).flatMap((one) =>
    restricted(rules, one.at, one.value).map((found) => ({ ...found, cost: found.cost + one.cost })),
  );
  const through = chart.take(0, "prep").flatMap((preposition) =>
    owned(rules, preposition.at).flatMap((one) =>
      clauses.objectGap(one.at, one.value.things, preposition.value.stems).map(({ value, at, cost }) => ({
        value: { things: value },
        at,
        cost: cost + one.cost + preposition.cost,
      })),
    ),
  );
  return [...direct, ...through].map(({ value, ...rest }) => ({ ...rest, value: readingsOf(rules, value.things) }));
}

/** "whose election", "whose embassy". */
function owned(rules: Rules, at: number): Found<Asked>[] {
  const { chart, nouns } = rules;
  return chart.sequence(chart.op(at, "whose"), ({ at }) => [...soNamed(rules, at), ...nouns.unranked(at)]);
}

/** Who has to do with it, of what happened or was made; an embassy or a country is told itself. */
function readingsOf({ fitting }: Rules, find: Things): Reading[] {
  const owner = things({ labels: fitting.who });
  const owners = fitting.isActor(find) ? [] : fitting.anyRelation(owner, find);
  const wanted = owners.length > 0 ? owners.map((related) => holding(owner, { related })) : [find];
  return wanted.map((one) => reading("list", { things: one }));
}
