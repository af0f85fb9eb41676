import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import type { Rules } from "../rules.ts";
import { after } from "./asked.ts";

/** "Oman mediated the talks": the things of which all that holds. */
export function sentence({ clauses, nouns }: Rules, at: number): Found<Things>[] {
  return best(
    nouns.unranked(at).flatMap((subject) => after(subject, clauses.predicate(subject.at, subject.value.things))),
  );
}

/** "did Oman mediate the talks", "was Oman a mediator": the same after an auxiliary. */
export function inverted({ chart, clauses, nouns }: Rules, at: number): Found<Things>[] {
  return best(
    chart.sequence(chart.op(at, "be", "do", "have", "modal"), ({ value: auxiliary, at }) =>
      nouns
        .unranked(at)
        .flatMap((subject) => after(subject, clauses.predicate(subject.at, subject.value.things, auxiliary === "be"))),
    ),
  );
}
