import type { Things } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { areTalks } from "../clauses/endedWell.ts";
import { holding } from "../fitting.ts";
import { reading } from "../questions/asked.ts";
import type { Readings, Rules } from "../rules.ts";
import { isTold } from "../told.ts";

/** `told`: of those talks, and no others. */
const costs = { told: -0.6 };

/** "Who helped in 1980? Did they talk directly?", "Did the two ever meet in secret?": whether the talks spoken of were so. */
export function howTheyTalked(rules: Rules, contexts: Things[]): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, maybe, op, sequence, take, words } = chart;
  const { ring = "", poles = [] } = fitting.ontology.composition ?? {};
  const talks = contexts.filter((one) => isTold(one) && areTalks(fitting, one));
  if (talks.length === 0) return [];
  const starts = [{ at: 0, cost: 0 }, ...op(0, "and", "but")];
  const asked = sequence(starts, ({ at }) => sequence(op(at, "do", "have"), ({ at }) => [...they(at), ...theTwo(at)]));
  return sequence(asked, ({ at }) =>
    [
      ...sequence(talked(at), ({ at }) => so(at)),
      ...sequence(so(at), (value) => ofEnd(value, talked(value.at))),
    ].flatMap(({ value, ...one }) =>
      sequence(maybe(op(one.at, "also"), one.at), ({ at }) => isEnd(at)).map((end) => ({
        at: end.at,
        cost: one.cost + end.cost + costs.told,
        value: talks.map((one) => reading("whether", { things: holding(one, value) })),
      })),
    ),
  );

  function they(at: number): Found<string>[] {
    return op(at, "pronoun").filter(() => words[at]?.plain === "they");
  }

  /** Both sides, not by their names: those of any talks at all. */
  function theTwo(at: number): Found<string>[] {
    return take(at, "thing")
      .filter(({ value: { ids } }) => poles.length === ids.length && poles.every((pole) => ids.includes(pole)))
      .filter((end) => words.slice(at, end.at).some(({ plain }) => ["two", "both", "sides"].includes(plain)))
      .map((end) => ({ ...end, value: "" }));
  }

  function talked(at: number): Found<string>[] {
    const verbs = take(at, "verb").filter(({ value }) =>
      value.uses.some(({ type }) => fitting.endLabels(type, "to").every((label) => label === ring)),
    );
    return verbs.map((end) => ({ ...end, value: "" }));
  }

  function so(at: number) {
    return take(at, "value")
      .filter(({ value }) => value.labels.includes(ring))
      .map(({ value: { property, value }, ...end }) => ({ ...end, value: { property, values: [value] } }));
  }
}

const ofEnd = <Value>({ value }: { value: Value }, ends: Place[]): Found<Value>[] =>
  ends.map((end) => ({ at: end.at, cost: end.cost, value }));
