import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { auxiliaries } from "../clauses/auxiliaries.ts";
import { verbs } from "../clauses/verbs.ts";
import { type Fitting, holding } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Rules } from "../rules.ts";
import { after } from "./asked.ts";
import type { Claim } from "./claims.ts";

/** "Were all the talks secret?", "Did none of them lead to an agreement?", "Did Oman mediate every round?" */
export function quantified(rules: Rules, at: number, isQuestion: boolean): Found<Claim>[] {
  const { op, sequence } = rules.chart;
  const starts = isQuestion ? op(at, "be", "do", "have", "modal") : [{ value: "", at, cost: 0 }];
  return best(
    sequence(starts, ({ value: auxiliary, at }) => [
      ...ofSubject(rules, at, auxiliary === "be"),
      ...ofObject(rules, at),
    ]),
    30,
  );
}

/** "all the talks were secret", "no talks led to an agreement", "at least one round was direct". */
function ofSubject({ chart, clauses, nouns }: Rules, at: number, afterBe: boolean): Found<Claim>[] {
  const { maybe, op, sequence } = chart;
  const quantities = sequence(maybe(op(at, "not"), at), ({ value: not, at }) =>
    op(at, "every", "none", "some").map((one) => ({
      ...one,
      value: not && one.value === "some" ? "none" : not ? "notAll" : one.value,
    })),
  );
  return sequence(quantities, ({ value: quantity, at }) =>
    nouns.unranked(at).flatMap((subject) => {
      const { things } = subject.value;
      if (things.ids || quantity === "notAll") return [];
      return after(subject, clauses.predicate(subject.at, things, afterBe ? "be" : undefined)).flatMap((one) => {
        const claim = claimOfAll(quantity, one.value, things.where.length);
        return claim ? [{ ...one, value: claim }] : [];
      });
    }),
  );
}

function claimOfAll(quantity: string, find: Things, described: number): Claim | undefined {
  if (find.where.at(-1)?.not) return undefined;
  if (quantity === "none") return { find, denied: true };
  if (quantity === "some") return { find };
  return find.where.length === described + 1 ? { find, every: true } : undefined;
}

/** "Oman mediated all the talks", "the United States lifted every sanction in 1989". */
function ofObject(rules: Rules, at: number): Found<Claim>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  return nouns.unranked(at).flatMap((subject) =>
    sequence(auxiliaries(rules, subject.at), ({ value: { be, may, not, only }, at }) =>
      not || only
        ? []
        : sequence(verbs(rules, at, { be, may: may === true }), ({ value: { uses, isPassive }, at }) => {
            if (isPassive) return [];
            const starts = [{ at, cost: 0 }, ...take(at, "prep")];
            return sequence(starts, ({ at }) =>
              sequence(op(at, "every"), ({ at }) =>
                nouns.unranked(at).flatMap((object) => {
                  if (object.value.things.ids) return [];
                  const meant = fitting.relations(subject.value.things, uses, object.value.things);
                  const { where } = object.value.things;
                  const last = where.at(-1);
                  const isTimed = last !== undefined && "span" in last;
                  const whole = [{ value: undefined, at: object.at, cost: 0 }];
                  const times = takesPlace(fitting, object.value.things)
                    ? whole
                    : isTimed
                      ? []
                      : [...whole, ...nouns.time(object.at)];
                  return meant.flatMap((related) =>
                    times.map(({ value: span, at, cost }) => {
                      const timed = span ? { ...related, span } : related;
                      const find = holding(object.value.things, mirrored(timed, subject.value.things));
                      return { value: { find, every: true as const }, at, cost: cost + object.cost };
                    }),
                  );
                }),
              ),
            );
          }),
    ).map((one) => ({ ...one, cost: one.cost + subject.cost })),
  );
}

/** A time said after such things is their own; after others it is that of what was done: sanctions lifted in 1989. */
function takesPlace({ answering, ontology }: Fitting, { labels }: Things): boolean {
  const placed = answering("where").flatMap((type) => ontology.types[type]?.from ?? []);
  return labels.length > 0 && labels.every((label) => placed.includes(label));
}
