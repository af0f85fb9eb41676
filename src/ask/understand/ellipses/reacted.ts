import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { toldEvents } from "../contexts.ts";
import { mayCause, spokenCauses } from "../effects/happenings.ts";
import { reactionsTo } from "../effects/reaction.ts";
import { things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { isTold } from "../told.ts";

/** "What did Iran do then?", "And how did the Europeans respond?": what of theirs followed from what was told of before. */
export function reacted(rules: Rules, contexts: Things[]): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { isEnd, maybe, op, sequence } = chart;
  const starts = [{ at: 0, cost: 0 }, ...op(0, "and", "but")];
  const doing = (at: number, verb: string) =>
    sequence(op(at, "do", "have"), ({ at }) =>
      [...named(at), ...they(at)].flatMap((who) =>
        op(who.at, verb).map((end) => ({ ...end, value: who.value, cost: who.cost + end.cost })),
      ),
    );
  const thereupon = (at: number, verb: string) =>
    doing(at, verb).flatMap((one) =>
      maybe(op(one.at, "thereupon", "inAnswer"), one.at).map((end) => ({
        ...one,
        at: end.at,
        cost: one.cost + end.cost,
      })),
    );
  const asked = sequence(starts, ({ at }) => [
    ...sequence(op(at, "which"), ({ at }) => thereupon(at, "do")),
    ...sequence(op(at, "how"), ({ at }) => thereupon(at, "react")),
  ]);
  return sequence(asked, ({ value: who, at }) =>
    isEnd(at).map((end) => ({ ...end, value: causes().flatMap((of) => reactionsTo(fitting, who, of)) })),
  ).filter(({ value }) => value.length > 0);

  function named(at: number): Found<Things>[] {
    return nouns
      .unranked(at)
      .filter(({ value }) => value.things.ids && value.things.where.length === 0 && fitting.isActor(value.things))
      .map((who) => ({ ...who, value: who.value.things }));
  }

  /** "he": of those who were told of, the people. */
  function they(at: number): Found<Things>[] {
    const people = contexts.flatMap(({ ids = [] }) => ids.filter(isPerson)).slice(0, 1);
    if (people.length === 0) return [];
    return op(at, "pronoun")
      .filter((word) => ["he", "she"].includes(chart.words[word.at - 1]?.plain ?? ""))
      .map((word) => ({ ...word, value: things({ ids: people }) }));
  }

  function isPerson(id: string): boolean {
    return fitting.named(id)?.labels.some((label) => fitting.inOfficeLabels.includes(label)) ?? false;
  }

  function causes(): Things[] {
    const told = contexts.filter(isTold);
    const byName = told.filter(({ ids }) => ids !== undefined || told.length === 1);
    return (byName.length > 0 ? byName : told).flatMap((one) => [
      ...spokenCauses(fitting, one),
      ...toldEvents(fitting, one).filter((event) => !fitting.isActor(event) && mayCause(fitting, event)),
    ]);
  }
}
