import type { Things } from "../../../domain/reading.ts";
import { best, type Found, memoized, type Place } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Part as FramePart } from "../frames.ts";
import type { Rules } from "../rules.ts";
import { consequences } from "./consequences.ts";
import { type Effect, joined, type Kind, type Mood } from "./effect.ts";
import { happenings, spokenCauses } from "./happenings.ts";

const costs = { pronoun: 0.05, kind: 0.02, modal: 0.02, clause: 0.1, union: 0.02 };

type Part = FramePart<Effect>;

/** The parts that frames are made of, for one question. */
export function effectParts(rules: Rules, kinds: Kind[]) {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const [first] = kinds;

  const put = (so: Effect, found: Found<Effect>[]): Found<Effect>[] =>
    found.flatMap((one) => {
      const value = joined(so, one.value);
      return value ? [{ ...one, value }] : [];
    });

  const isCause = (one: Things) =>
    (one.ids !== undefined || one.labels.length > 0) &&
    !fitting.isActor(one) &&
    kinds.some(({ of }) => fitting.fits(one, of.types[0] ?? "", "from"));

  /** "the JCPOA", "the JCPOA and the withdrawal from it", "leaving it"; "it", where the cause was named before. */
  const cause: Part = (at, so) => {
    if (so.cause) return op(at, "pronoun").map((one) => ({ ...one, value: so, cost: one.cost + costs.pronoun }));
    const that = op(at, "that").flatMap((one) => named(one.at).map((own) => ({ ...own, cost: own.cost + one.cost })));
    return put(so, [...named(at), ...that, ...happened(at), ...spoken(at)]);
  };

  const named = memoized((at): Found<Effect>[] => {
    const one = best(
      nouns
        .phrase(at)
        .flatMap(({ value, at, cost }): Found<Things[]>[] =>
          value.rank || !value.things.every(isCause) ? [] : [{ value: value.things, at, cost }],
        ),
      12,
    );
    const versus = sequence(one, (first) =>
      sequence(op(first.at, "versus"), ({ at }) => nouns.unranked(at))
        .filter((second) => isCause(second.value.things))
        .map((second) => ({ ...second, value: [...first.value, second.value.things] })),
    );
    return [...one, ...best(versus, 6)].flatMap(({ value: all, at, cost }) => {
      const [first, ...others] = all;
      if (first && others.length === 0) return [{ value: { cause: first }, at, cost }];
      const ids = all.flatMap((each) => (each.where.length === 0 && each.ids) || []);
      if (ids.length < all.length) return [];
      const both = { value: { cause: things({ ids: [...new Set(ids)] }) }, at, cost: cost + costs.union };
      // "… and the withdrawal from it".
      const backTo = take(at, "prep").flatMap((prep) => op(prep.at, "pronoun"));
      return [both, ...backTo.map((end) => ({ ...both, at: end.at, cost: both.cost + end.cost }))];
    });
  });

  const happened = memoized((at): Found<Effect>[] =>
    happenings(rules, at)
      .filter(({ value }) => isCause(value))
      .map(({ value, at, cost }) => ({ value: { cause: value }, at, cost: cost + costs.clause })),
  );

  /** "that", "it": what the question before was about. */
  const spoken = (at: number): Found<Effect>[] => {
    const [first, ...others] = rules.spoken ? spokenCauses(fitting, rules.spoken) : [];
    if (!first) return [];
    return op(at, "pronoun", "thereby").map((one) => ({ ...one, value: { cause: first, others } }));
  };

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
  const side: Part = (at, so) => put(so, sides(at));

  const sides = memoized((at): Found<Effect>[] => {
    const alone = actor(at).map(({ value, ...rest }) => ({
      ...rest,
      value: { side: things({ ids: value }) } as Effect,
    }));
    const what = [...ofKind(at).filter(({ value }) => value.where), ...aspectsAt(at)];
    const owned = sequence(alone, (one) =>
      chart
        .possessed(one.at)
        .flatMap((from) => put(one.value, [...ofKind(from).filter(({ value }) => value.where), ...aspectsAt(from)])),
    );
    const ofWhom = sequence(what, (one) =>
      sequence(op(one.at, "of", "in"), ({ at }) =>
        put(
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
      chart.possessed(at).flatMap((from) => put({ side: things({ ids }) }, ofKind(from))),
    );

  /** Another side to compare with: "… with what it meant for the United States", "… and what for America". */
  const other: Part = (at, so) => {
    const { side: first } = so;
    if (!first?.ids) return [];
    const joint = op(at, "and", "with", "versus", "to", "or", "against");
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

  /** "economic consequences", "political price", "actual effects", "benefits". */
  const noun: Part = (at, so) => {
    const bearings = op(at, "effect", "gain", "loss").map(({ value: name, ...rest }) => ({
      ...rest,
      value: { isAsked: true, ...bearingOf(name) } as Effect,
    }));
    const kindFirst = sequence(ofKind(at), (kind) => {
      const so = kind.value;
      return [
        ...put(
          so,
          op(kind.at, "effect", "gain", "loss").map(({ value: name, ...rest }) => ({
            ...rest,
            value: { isAsked: true, ...bearingOf(name) } as Effect,
          })),
        ),
        ...sequence(op(kind.at, "and"), ({ at }) => noun(at, so)),
        ...ofKind(kind.at).flatMap((other) =>
          noun(other.at, joined(so, other.value) ?? so).map((one) => ({ ...one, cost: one.cost + other.cost })),
        ),
      ];
    });
    return put(so, best([...bearings, ...kindFirst], 12));
  };

  /** A word of the lexicon; those that say whether it did good or harm are marked so. */
  const word =
    (names: string[]): Part =>
    (at, so) =>
      put(
        so,
        op(at, ...names).map(({ value: name, ...rest }) => ({ ...rest, value: bearingOf(name) })),
      );

  /** "did", "has … had", "was"; "may" says that it is possible. */
  const auxiliary: Part = (at, so) => {
    const one = [
      ...op(at, "be", "do", "have", "get").map((each) => ({ ...each, value: {} as Effect })),
      ...op(at, "modal").map((each) => ({
        ...each,
        value: { mood: "possible" as Mood },
        cost: each.cost + costs.modal,
      })),
    ];
    const found = put(so, one);
    return [
      ...found,
      ...found.flatMap((each) =>
        auxiliary(each.at, each.value).map((more) => ({ ...more, cost: more.cost + each.cost })),
      ),
    ];
  };

  /** What may follow or begin: "on Iran", "because of the JCPOA", "economically", "in 2025", "so far", "at home". */
  const adjunct: Part = (at, so) => [
    ...put(so, ofKind(at)),
    ...other(at, so),
    ...sequence(op(at, "in", "of"), ({ at }) =>
      put(
        so,
        sequence(ofKind(at), (kind) => op(kind.at, "terms").map((end) => ({ ...end, value: kind.value }))),
      ),
    ),
    ...sequence(op(at, "owing"), ({ at }) => cause(at, so)),
    ...put(so, chart.op(at, "thereby").length > 0 ? spoken(at) : []),
    ...sequence(op(at, "upon"), ({ at }) => side(at, so)),
    ...put(
      so,
      nouns.time(at).map(({ value: span, ...rest }) => ({ ...rest, value: { span } })),
    ),
    ...put(
      so,
      op(at, "soFar").map((one) => ({ ...one, value: { mood: "actual" as Mood } })),
    ),
    ...notYet(at, so),
    ...(isPerson(so) ? op(at, "home").map((one) => ({ ...one, value: so })) : []),
  ];

  /** "leaving aside what may still happen", "not the possible ones": what came about alone. */
  const notYet: Part = (at, so) => {
    const may = sequence(op(at, "except", "not", "without"), ({ at }): Found<unknown>[] => [
      ...sequence(op(at, "which"), ({ at }) => sequence(op(at, "modal"), ({ at }) => op(at, "happen"))),
      ...ofKind(at).filter(({ value }) => value.mood === "possible"),
    ]);
    const ends = may.flatMap(({ at, cost }) => [{ at, cost }, ...take(at, "label"), ...op(at, "effect")]);
    return put(
      so,
      ends.map(({ at, cost }) => ({ value: { mood: "actual" as Mood }, at, cost })),
    );
  };

  /** Of a person alone what is felt at home is all that is told. */
  const isPerson = ({ side: who }: Effect) =>
    who?.ids?.every((id) => !fitting.ontology.labels.Country || !fitting.named(id)?.labels.includes("Country")) ??
    false;

  return { cause, side, noun, word, auxiliary, adjunct };
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

/** What a word for a consequence says of how it bore on the side. */
function bearingOf(name: string): Effect {
  if (["gain", "help", "win"].includes(name)) return { bearing: "gain" };
  if (["loss", "harm", "lose"].includes(name)) return { bearing: "loss" };
  return name === "wish" ? { mood: "aim" } : {};
}
