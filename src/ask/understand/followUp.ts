import type { Reading, Things, ThingsReading, Want } from "../../domain/reading.ts";
import { inAnotherTime } from "./anotherTime.ts";
import { best, type Found } from "./chart.ts";
import { type Fitting, holding } from "./fitting.ts";
import { askedOf } from "./ofAnother.ts";
import type { Named, Rules } from "./rules.ts";
import { isTold } from "./told.ts";

/** The things, as far as they have to do with what something before was said of. */
export function inContext(fitting: Fitting, one: Things, before: Things): Things | undefined {
  const contexts = [before, ...before.where.flatMap((other) => ("related" in other ? [other.related.to] : []))];
  const dated = contexts.filter((context) => fitting.isDated(context) && isTold(context));
  const filled = dated.flatMap((context) => withThat(fitting, one, context) ?? []);
  if (filled[0]) return filled[0];
  const [related] = dated.flatMap((context) => fitting.anyRelation(one, context));
  return related && holding(one, { related });
}

/** "Who took part there?": in that, where it is not said in what. */
function withThat(fitting: Fitting, one: Things, context: Things): Things | undefined {
  const index = one.where.findIndex(
    (condition) =>
      "related" in condition &&
      !isTold(condition.related.to) &&
      condition.related.to.labels.length > 0 &&
      fitting.isDated(condition.related.to) &&
      fitting.isAlike(condition.related.to, context),
  );
  const condition = one.where[index];
  if (!condition || !("related" in condition)) return undefined;
  return { ...one, where: one.where.with(index, { ...condition, related: { ...condition.related, to: context } }) };
}

const costs = { ones: 0.3 };
const timely = new Set<Want>(["when", "began", "ended", "howLong"]);

/** What a few words after a question change in its reading: "and Qatar?", "when?", "only those before 2000". */
export function followUps(
  { chart, fitting, nouns }: Rules,
  previous: ThingsReading,
  answers: string[] = [],
): Found<Reading[]>[] {
  const { called, op, sequence, take, isEnd } = chart;
  const starts = [
    { at: 0, cost: 0 },
    ...op(0, "and", "only", "but"),
    ...sequence(op(0, "and"), ({ at }) => op(at, "only")),
  ].map(({ at, cost }) => ({ at, cost }));
  const found = starts.flatMap(({ at, cost }) =>
    [...wants(at), ...times(at), ...things(at), ...values(at), ...described(at), ...ofLabel(at)].map((one) => ({
      ...one,
      cost: one.cost + cost,
    })),
  );
  return best(
    sequence(found, (one) => isEnd(one.at).map((end) => ({ ...end, value: [one.value] }))),
    10,
  );

  /** "when?", "how many?", "when was that?" */
  function wants(at: number): Found<Reading>[] {
    const asked: [string, Want][] = [
      ["when", "when"],
      ["howMany", "number"],
      ["date", "when"],
      ["howLong", "howLong"],
      ["duration", "howLong"],
      ["count", "number"],
    ];
    return asked.flatMap(([name, want]) =>
      (want === "number" && answers.length === 1 ? [] : op(at, name)).flatMap((word) =>
        [word, ...spoken(word.at).map((end) => ({ ...end, cost: end.cost + word.cost }))].map((end) => ({
          value: { ...previous, want },
          at: end.at,
          cost: end.cost,
        })),
      ),
    );
  }

  /** "was that", "did it happen", "did they last". */
  function spoken(at: number) {
    return sequence([...op(at, "be", "do"), { value: "", at, cost: 0 }], ({ at }) =>
      sequence(op(at, "pronoun"), (that) => [
        { ...that },
        ...op(that.at, "happen", "hold", "last_", "begin", "be").map((end) => ({ ...end })),
        ...sequence(op(that.at, "do"), ({ at }) => op(at, "pronoun")),
      ]),
    );
  }

  function times(at: number): Found<Reading>[] {
    // "When was the embassy seized? And afterwards?" asks for something else.
    if (timely.has(previous.want) && previous.find.ids) return [];
    const asked = sequence(op(at, "who", "which"), ({ at }) => sequence(op(at, "be"), ({ at }) => op(at, "pronoun")));
    // "And who in 2009?"
    const who = previous.want === "list" ? op(at, "who", "which") : [];
    const from = [at, ...[...take(at, "label"), ...op(at, "pronoun", "about"), ...asked, ...who].map((one) => one.at)];
    return from.flatMap((start) =>
      nouns.time(start).flatMap(({ value: span, at, cost }) => {
        const changed = inAnotherTime(fitting, previous.find, span);
        return changed ? [{ value: { ...previous, find: changed }, at, cost }] : [];
      }),
    );
  }

  function things(at: number): Found<Reading>[] {
    // "And who for the United States?"
    const asked = op(at, "who", "which").flatMap((word) =>
      take(word.at, "prep").map((prep) => ({ at: prep.at, cost: word.cost + prep.cost })),
    );
    const isList = previous.want === "list";
    const being = sequence(op(at, "who"), ({ at }) => op(at, "be"));
    const from = [{ at, cost: 0 }, ...op(at, "about"), ...take(at, "prep"), ...(isList ? asked : [])];
    // "And Iran's?", "Who was Iran's?"
    const owners = [{ at, cost: 0 }, ...being].flatMap((start) =>
      nouns
        .phrase(start.at)
        .flatMap(single)
        .filter((one) => chart.words[one.at]?.plain === "’s" && fitting.isActor(one.value)),
    );
    const owned = owners.flatMap(({ value: other, at, cost }) =>
      askedOf(fitting, previous, other).map((value) => ({ value, at: at + 1, cost })),
    );
    const eras = from.flatMap((start) =>
      nouns.era(start.at).flatMap(({ value: { ids }, at, cost }) => {
        const asked = askedOf(fitting, previous, { labels: [], ids, where: [] });
        return asked.map((value) => ({ value, at, cost: cost + start.cost }));
      }),
    );
    const named = from.flatMap((start) =>
      [...nouns.phrase(start.at).flatMap(single), ...ones(start.at)].flatMap(({ value: other, at, cost }) =>
        other.ids ? askedOf(fitting, previous, other).map((value) => ({ value, at, cost: cost + start.cost })) : [],
      ),
    );
    return [...named, ...owned, ...eras];
  }

  function single({ value, ...rest }: Found<Named>): Found<Things>[] {
    const [one, more] = value.things;
    if (!one || more || value.rank) return [];
    const id = fitting.resolved(one);
    return [{ ...rest, value: id === undefined ? one : { ...one, labels: [], ids: [id], where: [] } }];
  }

  /** "the Vienna ones": of what is so called what is like what was asked about. */
  function ones(at: number): Found<Things>[] {
    const whose = nouns
      .phrase(at)
      .flatMap(single)
      .flatMap(({ value: { ids, where }, ...end }) =>
        ids && where.length === 0 && fitting.isActor({ labels: [], ids, where }) ? [{ ...end, value: { ids } }] : [],
      );
    const such = [...called(at).map((one) => ({ ...one, cost: costs.ones })), ...whose];
    return such.flatMap(({ value: { ids }, at, cost }) =>
      take(at, "label")
        .filter(({ value: { labels } }) => labels.length === 0)
        .map((end) => ({ ...end, value: { labels: [], ids, where: [] }, cost: end.cost + cost })),
    );
  }

  /** "Which countries?", "Only the countries", "And organizations?": of those found, or in their place, such. */
  function ofLabel(at: number): Found<Reading>[] {
    const { find, want } = previous;
    if (want !== "list" || find.ids || find.labels.length === 0) return [];
    const asked = [{ at, cost: 0 }, ...op(at, "which", "about")];
    return sequence(asked, ({ at }) => take(at, "label")).flatMap(({ value: { labels }, ...rest }) => {
      const such = find.labels.filter((label) => labels.includes(label));
      const isOther = [...find.labels, ...labels].every((label) => fitting.who.includes(label));
      const kinds = such.length > 0 || !isOther ? such : labels;
      return kinds.length > 0 ? [{ ...rest, value: { ...previous, find: { ...find, labels: kinds } } }] : [];
    });
  }

  /** "US delegate?": who or what is so described and has to do with what the question was about. */
  function described(at: number): Found<Reading>[] {
    return nouns.unranked(at).flatMap(({ value: { things: one }, ...rest }) => {
      const isDescribed = !one.ids && fitting.isActor(one) && one.where.some((condition) => "related" in condition);
      const find = isDescribed ? inContext(fitting, one, previous.find) : undefined;
      return find ? [{ ...rest, value: { ask: "things" as const, want: "list" as const, find } }] : [];
    });
  }

  /** Those that were so; where none of them may be, what they had to do with: "Did Obama talk to Iran? In secret?" */
  function valued(find: Things, labels: string[], so: { property: string; values: string[] }): Things | undefined {
    if (find.labels.some((label) => labels.includes(label))) {
      const own = find.where.filter((one) => !("property" in one && one.property === so.property));
      return { ...find, where: [...own, so] };
    }
    // "Did it work?" asks for more than those that were so.
    if (previous.want !== "whether" || op(0, "do", "be", "have").length > 0) return undefined;
    for (const [index, one] of find.where.entries()) {
      if (!("related" in one) || one.not || one.related.to.ids) continue;
      const to = valued(one.related.to, labels, so);
      if (to) return { ...find, where: find.where.with(index, { ...one, related: { ...one.related, to } }) };
    }
    return undefined;
  }

  /** "only the secret ones", "how many were direct?" */
  function values(at: number): Found<Reading>[] {
    const asked = op(at, "howMany", "which").flatMap((word) =>
      [word, ...op(word.at, "be")].map((end) => ({
        at: end.at,
        want: word.value === "howMany" ? ("number" as const) : previous.want,
      })),
    );
    return [{ at, want: previous.want }, ...asked].flatMap((start) =>
      take(start.at, "value").flatMap(({ value: { property, value, labels }, at, cost }) => {
        const ends = [{ at, cost: 0 }, ...take(at, "label"), ...op(at, "pronoun")];
        const find = valued(previous.find, labels, { property, values: [value] });
        return find
          ? ends.map((end) => ({ value: { ...previous, want: start.want, find }, at: end.at, cost: cost + end.cost }))
          : [];
      }),
    );
  }
}
