import type { Chart, Found } from "../understand/chart.ts";
import { type Fitting, holding } from "../understand/fitting.ts";
import type { Nouns, Readings } from "../understand/rules.ts";

const costs = { keywords: 0.3, dated: 0.05 };

/** "What is the tagline of X", "X's tagline", "when was X released": questions for a property of what they name. */
export function propertyQuestions(chart: Chart, fitting: Fitting, nouns: Nouns): Found<Readings>[] {
  const { take, op, sequence, isEnd } = chart;

  interface Wanted {
    property: string;
    labels: string[];
  }

  function asked({ property, labels }: Wanted, ids: string[]): Readings[] {
    const has = ids.every((id) => fitting.named(id)?.labels.some((label) => labels.includes(label)));
    return has ? [[{ ask: "about", ids, property }]] : [];
  }

  /** Several that the same words name are each one's own. */
  const one = (at: number): Found<string[]>[] =>
    nouns.phrase(at).flatMap(({ value, ...rest }) => {
      const ids = value.things.flatMap((some) => (some.where.length === 0 && some.ids) || []);
      return ids.length > 0 && ids.length >= value.things.length && !value.rank ? [{ ...rest, value: ids }] : [];
    });

  const starts = [
    { value: "", at: 0, cost: costs.keywords },
    ...op(0, "which", "list", "about"),
    ...sequence(op(0, "which", "who", "about"), ({ at }) => op(at, "be")),
    ...sequence(op(0, "list"), ({ at }) => op(at, "about", "list")),
  ];

  const ofThings = sequence(starts, ({ at }) =>
    sequence(take(at, "property"), ({ value, at }) =>
      sequence(
        take(at, "prep").filter((prep) => prep.value.stems === "of" || prep.value.stems === "for"),
        ({ at }) =>
          sequence(one(at), (ids) => asked(value, ids.value).map((some) => ({ value: some, at: ids.at, cost: 0 }))),
      ),
    ),
  );

  const possessive = sequence(starts, ({ at }) =>
    sequence(one(at), (ids) =>
      chart
        .possessed(ids.at)
        .flatMap((from) =>
          take(from, "property").flatMap(({ value, at, cost }) =>
            asked(value, ids.value).map((some) => ({ value: some, at, cost })),
          ),
        ),
    ),
  );

  const had = sequence(op(0, "which"), ({ at }) =>
    sequence(take(at, "property"), ({ value, at }) =>
      sequence(op(at, "do", "be"), ({ at }) =>
        sequence(one(at), (ids) =>
          sequence([...op(ids.at, "have"), { value: "", at: ids.at, cost: 0.2 }], ({ at }) =>
            asked(value, ids.value).map((some) => ({ value: some, at, cost: 0 })),
          ),
        ),
      ),
    ),
  );

  const when = sequence(op(0, "when"), ({ at }) =>
    sequence([...op(at, "be", "do"), { value: "", at, cost: 0.1 }], ({ at }) => [
      ...sequence(one(at), (ids) =>
        sequence([...op(ids.at, "be"), { value: "", at: ids.at, cost: 0 }], ({ at }) =>
          take(at, "property").flatMap(({ value, at, cost }) =>
            (value.dates ? asked(value, ids.value) : []).map((some) => ({ value: some, at, cost })),
          ),
        ),
      ),
      ...nouns.single(at).flatMap((some): Found<Readings>[] =>
        some.value.things.ids
          ? []
          : take(some.at, "property").flatMap(({ value, at, cost }) => {
              const { things: find, rank } = some.value;
              if (value.dates !== "start" || !find.labels.every((label) => value.labels.includes(label))) return [];
              return [
                {
                  value: [{ ask: "things", want: "when", find: holding(find), ...(rank && { rank }) }],
                  at,
                  cost: cost + some.cost,
                },
              ];
            }),
      ),
    ]),
  );

  return sequence([...ofThings, ...possessive, ...had, ...when], (found) =>
    isEnd(found.at).map((end) => ({ ...end, value: found.value })),
  );
}
