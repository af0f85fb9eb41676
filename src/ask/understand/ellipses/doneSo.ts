import type { Reading, Span, Things, ThingsReading } from "../../../domain/reading.ts";
import { spanAround } from "../../moments.ts";
import { daysOf, inAnotherTime } from "../anotherTime.ts";
import type { Found, Place } from "../chart.ts";
import { things } from "../fitting.ts";
import { askedOf } from "../ofAnother.ts";
import type { Readings, Rules } from "../rules.ts";

/** Of whom it is asked whether they did the same. */
interface Doer {
  want: "list" | "whether";
  /** Those that the question before was answered with. */
  areThose?: true;
  other?: Things;
}

/**
 * "Which of them also did in 2023?", "Did they do so before?", "Did Qatar too?", "Who did in 2009?": whether what was said
 * before holds of these, or of another time. Without another name or time nothing new is asked.
 */
export function doneSo(rules: Rules, previous: ThingsReading, answers: string[]): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { isEnd, maybe, op, sequence, take } = chart;
  const starts = [{ at: 0, cost: 0 }, ...op(0, "and", "but")];
  const auxiliary = (at: number) => op(at, "do", "have", "be", "modal");
  const ofThose = (at: number, want: Doer["want"]): Found<Doer>[] =>
    answers.length > 0 ? op(at, "ofThem").map((end) => ({ ...end, value: { want, areThose: true } })) : [];
  const asking: Found<Doer>[] = sequence(starts, ({ at }) => [
    ...sequence(op(at, "who", "which"), (word) => [
      ...ofThose(word.at, "list"),
      { at: word.at, cost: 0, value: { want: "list" as const } },
      ...take(word.at, "label").map((end) => ({ ...end, value: { want: "list" as const } })),
    ]).flatMap((one) => auxiliary(one.at).map((end) => ({ ...one, at: end.at, cost: one.cost + end.cost }))),
    ...sequence(auxiliary(at), ({ at }) => [
      ...ofThose(at, "whether"),
      ...(answers.length > 0
        ? op(at, "pronoun").map((end) => ({ ...end, value: { want: "whether" as const, areThose: true as const } }))
        : []),
      ...nouns
        .single(at)
        .filter(({ value }) => value.things.ids && value.things.where.length === 0)
        .map((end) => ({ ...end, value: { want: "whether" as const, other: end.value.things } })),
    ]),
  ]);
  const done = (at: number): Place[] =>
    sequence(maybe(op(at, "also"), at), ({ at }) =>
      sequence(
        maybe([...op(at, "so"), ...sequence(op(at, "do", "have", "be"), ({ at }) => maybe(op(at, "so"), at))], at),
        ({ at }) => maybe(op(at, "also"), at),
      ),
    );
  return sequence(asking, ({ value: doer, at }) =>
    sequence(done(at), ({ at }) =>
      sequence(times(at), ({ value: span, at }) => isEnd(at).map((end) => ({ ...end, value: asked(doer, span) }))),
    ),
  ).filter(({ value }) => value.length > 0);

  function times(at: number): Found<Span | undefined>[] {
    const days = daysOf(fitting, previous.find);
    const around = (["before", "after"] as const).flatMap((side) =>
      days ? op(at, `${side}That`).map((end) => ({ ...end, value: spanAround(side, { ...days, ids: [] }) })) : [],
    );
    return [...around, ...nouns.time(at), ...(isTimely(at) ? [] : [{ value: undefined, at, cost: 0 }])];
  }

  /** Whether what is left tells a time, which is no filler then. */
  function isTimely(at: number): boolean {
    return op(at, "beforeThat", "afterThat").length > 0;
  }

  function asked({ want, areThose, other }: Doer, span: Span | undefined): Reading[] {
    const find = span ? inAnotherTime(fitting, previous.find, span) : previous.find;
    if (!find) return [];
    const same = { ...previous, find, want: previous.want === "whether" ? previous.want : ("list" as const) };
    if (other) return askedOf(fitting, same, other).map((one) => (one.ask === "things" ? { ...one, want } : one));
    if (!span) return [];
    if (!areThose) return find.ids ? [] : [{ ...same, want: "list" }];
    return [{ ask: "things", want, find: things({ ids: answers, where: find.where }) }];
  }
}
