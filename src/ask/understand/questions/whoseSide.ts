import type { Found } from "../chart.ts";
import { reversed } from "../clauses/voice.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";

/** "On whose side was the United States in the war?", "Whose side did America take?": those whom it supported. */
export function whoseSide(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const supporting = Object.entries(fitting.ontology.types).filter(([, { words }]) =>
    words.verbs.includes("be on the side of"),
  );
  const uses = reversed(supporting.map(([type]) => ({ type, reverse: false })));
  const found = sequence(op(0, "onWhoseSide"), ({ at }) =>
    sequence(op(at, "be", "do", "have"), ({ at }) =>
      nouns.unranked(at).flatMap((who) => {
        const verbs = sequence(maybe(op(who.at, "sideWith"), who.at), ({ at }) =>
          maybe(
            take(at, "prep").filter(({ value }) => value.stems === "on"),
            at,
          ),
        );
        const asked = things({ labels: fitting.who });
        const backed = fitting.relations(asked, uses, who.value.things).map((related) => holding(asked, { related }));
        return verbs.flatMap((verb) =>
          backed.flatMap((value) => [
            { value, at: verb.at, cost: who.cost + verb.cost },
            ...sequence(op(verb.at, "in", "during"), ({ at }) => nouns.unranked(at)).flatMap((war) =>
              fitting.anyRelation(value, war.value.things).map((related) => ({
                value: holding(value, { related }),
                at: war.at,
                cost: who.cost + verb.cost + war.cost,
              })),
            ),
          ]),
        );
      }),
    ),
  );
  return readings(
    "list",
    found.map((one) => ({ ...one, value: { things: one.value } })),
  );
}
