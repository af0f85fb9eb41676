import { best, type Found, memoized, type Place } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Part } from "../frames.ts";
import type { Rules } from "../rules.ts";
import { consequences } from "./consequences.ts";
import { added, type Effect, type Kind, type Mood } from "./effect.ts";

/** `spoken`: who was spoken of gets and gives up, rather than what it came of. */
const costs = { kind: 0.02, spoken: -0.15 };

/** On whom or what consequences fell, and of which kind they were, for one question. */
export function sideParts(rules: Rules, kinds: Kind[]) {
  const { chart, fitting } = rules;
  const { op, take, sequence } = chart;
  const [first] = kinds;

  const actor = (at: number): Found<string[]>[] =>
    sequence(actors(at), (one) => [
      { ...one, cost: 0 },
      ...sequence(op(one.at, "and", "or", "versus"), ({ at }) => actors(at)).map((other) => ({
        ...other,
        value: [...new Set([...one.value, ...other.value])],
      })),
    ]);

  const actors = (at: number): Found<string[]>[] =>
    take(at, "thing")
      .filter(({ value: { ids } }) => fitting.isActor(things({ ids })))
      .flatMap(({ value: { ids }, at, cost }) => [
        { value: ids, at, cost },
        ...chart.possessed(at).flatMap((from) => op(from, "side").map((end) => ({ value: ids, at: end.at, cost }))),
      ]);

  /** "the rial", "access to finance and its standing abroad": consequences that are named so. */
  function aspects(at: number): Found<string[]>[] {
    const one = consequences(rules, at).filter(({ value: ids }) => kinds.some((kind) => areOf(ids, kind)));
    const wide = one.flatMap((own) => [
      own,
      ...op(own.at, "abroad").map((end) => ({ ...own, at: end.at, cost: own.cost + end.cost })),
    ]);
    return wide.flatMap((own) => [
      own,
      ...sequence(op(own.at, "and"), ({ at }) => [
        ...aspects(at),
        ...sequence(op(at, "upon"), ({ at }) => aspects(at)),
      ]).map((other) => ({
        ...other,
        value: [...own.value, ...other.value],
        cost: own.cost + other.cost,
      })),
    ]);
  }

  const areOf = (ids: string[], { label }: Kind) => ids.every((id) => fitting.named(id)?.labels.includes(label));

  /** "economic", "economy and society", "political": of which kind. */
  function ofKind(at: number): Found<Effect>[] {
    return take(at, "value")
      .filter(({ value: { labels } }) => first && labels.includes(first.label))
      .flatMap(({ value: { property, value }, at, cost }): Found<Effect>[] => {
        const mood = moods.find((one) => one === value);
        if (mood) return [{ value: { mood }, at, cost: cost + costs.kind }];
        const more = sequence(op(at, "and", "or"), ({ at }) => take(at, "value")).filter(
          (other) => other.value.property === property,
        );
        const values = [
          { values: [value], at, cost: 0 },
          ...more.map((other) => ({ ...other, values: [value, other.value.value] })),
        ];
        return values.map((own) => ({
          value: { where: [{ property, values: own.values }] },
          at: own.at,
          cost: cost + own.cost + costs.kind,
        }));
      });
  }

  /** "Iran", "Iran's economy", "the politics of Iran", "the rial", "America's standing". */
  const side: Part<Effect> = (at, so) => added(so, [...sides(at), ...spokenSide(at)]);

  /** "it", "they": who the question before asked about, or whom it told of consequences for. */
  const spokenSide = (at: number): Found<Effect>[] => {
    const { spoken } = rules;
    if (!spoken) return [];
    const on = kinds.flatMap((kind) => kind.on.types);
    const borne = spoken.where.flatMap((one) =>
      "related" in one && one.related.types.some((type) => on.includes(type)) && one.related.to.ids?.length === 1
        ? [one.related.to]
        : [],
    );
    const own = spoken.ids?.length === 1 && fitting.isActor(spoken) ? [spoken] : [];
    return [...borne, ...own].slice(0, 1).flatMap(({ ids }) =>
      op(at, "pronoun", "they").map(({ at, cost }) => ({
        value: { side: things({ ids }) } as Effect,
        at,
        cost: cost + costs.spoken,
      })),
    );
  };

  const sides = memoized((at): Found<Effect>[] => {
    const alone = actor(at).map(({ value, ...rest }) => ({
      ...rest,
      value: { side: things({ ids: value }) } as Effect,
    }));
    const what = [...ofKind(at).filter(({ value }) => value.where), ...aspectsAt(at)];
    const owned = sequence(alone, (one) =>
      chart
        .possessed(one.at)
        .flatMap((from) => added(one.value, [...ofKind(from).filter(({ value }) => value.where), ...aspectsAt(from)])),
    );
    const ofWhom = sequence(what, (one) =>
      sequence(op(one.at, "of", "in"), ({ at }) =>
        added(
          one.value,
          actor(at).map(({ value, ...rest }) => ({ ...rest, value: { side: things({ ids: value }) } })),
        ),
      ),
    );
    const several = [...owned, ...ofWhom].flatMap((one) =>
      sequence(op(one.at, "and"), ({ at }) => (owned.length > 0 ? ownedAt(at) : [])).flatMap((other) => {
        const value = together(one.value, other.value);
        return value ? [{ ...other, value, cost: one.cost + other.cost }] : [];
      }),
    );
    return best([...alone, ...what, ...owned, ...ofWhom, ...several], 16);
  });

  const ownedAt = (at: number): Found<Effect>[] =>
    sequence(actor(at), ({ value: ids, at }) =>
      chart.possessed(at).flatMap((from) => added({ side: things({ ids }) }, ofKind(from))),
    );

  /** Another side to compare with: "… with what it meant for the United States", "… and what for America". */
  const other: Part<Effect> = (at, so) => {
    const { side: first } = so;
    if (!first?.ids) return [];
    // "With Iran" is another side only of what is compared.
    const isCompared = op(0, "compare").length > 0;
    const joint = op(at, "and", "versus", "or", ...(isCompared ? ["with", "to", "against"] : []));
    let reached: Place[] = joint;
    for (const name of ["which", "do", "pronoun", "do", "bring", "upon"])
      reached = reached.concat(
        reached.flatMap((one) => op(one.at, name).map(({ at, cost }) => ({ at, cost: cost + one.cost }))),
      );
    const sides = reached.flatMap((start) =>
      actor(start.at).map(({ value: ids, at, cost }) => ({
        value: { ...so, side: things({ ids: [...new Set([...(first.ids ?? []), ...ids])] }) },
        at,
        cost: cost + start.cost,
      })),
    );
    const isSeveral = first.ids.length > 1;
    return best([...sides, ...(isSeveral ? op(at, "differ").map((one) => ({ ...one, value: so })) : [])], 12);
  };

  const aspectsAt = (at: number): Found<Effect>[] =>
    aspects(at).map(({ value, ...rest }) => ({ ...rest, value: { ids: value } }));

  return { side, other, ofKind };
}

/** The economy and the society of the same side. */
function together(one: Effect, other: Effect): Effect | undefined {
  const [first] = one.where ?? [];
  const [second] = other.where ?? [];
  if (!first || !second || !("property" in first) || !("property" in second) || first.property !== second.property)
    return undefined;
  if (JSON.stringify(one.side) !== JSON.stringify(other.side)) return undefined;
  return { ...one, where: [{ ...first, values: [...first.values, ...second.values] }] };
}

const moods: Mood[] = ["actual", "possible", "aim"];
