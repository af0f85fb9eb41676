import type { Edge, Meaning } from "./edges.ts";
import { mostForName } from "./nameBook.ts";
import type { Word } from "./words.ts";

/** A place in the question, and how unlikely what leads there is. */
export interface Place {
  at: number;
  cost: number;
}

/** What some rule found from one place of the question on: a value, where it ends, and how unlikely it is. */
export interface Found<Value> extends Place {
  value: Value;
}

type OfKind<Kind extends Meaning["kind"]> = Extract<Meaning, { kind: Kind }>;

/** The words of a question with all that they may mean. */
export interface Chart {
  words: Word[];
  end: number;
  /** Edges of a kind from there on; fillers before them are passed over. */
  take<Kind extends Meaning["kind"]>(at: number, kind: Kind): Found<OfKind<Kind>>[];
  /** Things from there on, also those that only share a part of their name with another that is called so. */
  called(at: number): Found<OfKind<"thing">>[];
  /** The operators of these names from there on. */
  op(at: number, ...names: string[]): Found<string>[];
  /** Where what is possessed may stand: there, and after `'s`. */
  possessed(at: number): number[];
  /** Where one may be after any number of fillers. */
  passed(at: number): number[];
  /** Whether nothing but fillers is left; how unlikely they are. */
  isEnd(at: number): Found<undefined>[];
  /** Each result of the one followed by each of the other. */
  sequence<First extends Place, Second>(first: First[], next: (one: First) => Found<Second>[]): Found<Second>[];
  /** What was found, or nothing at all for that cost. */
  maybe<Value>(found: Found<Value>[], at: number, cost?: number): Found<Value | undefined>[];
}

/** How often more a question's words may be looked at. Rules that take in one another double that with each word. */
export interface Patience {
  looks: number;
}

/** Half as much again as the hardest of hundreds of questions takes: about half a second. */
export const patience = (): Patience => ({ looks: 150_000 });

const lost = new Error("There are too many ways to read this question.");

/** What is read, or the other value where the patience for it was lost. */
export function patiently<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch (error) {
    if (error === lost) return otherwise;
    throw error;
  }
}

export function createChart(words: Word[], edges: Edge[], patience: Patience): Chart {
  const starting = Map.groupBy(edges, ({ start }) => start);
  const reachable = words.map((_, at) => placesAfter(at));
  reachable.push([{ at: words.length, cost: 0 }]);

  /** Where one may be after any number of fillers. */
  function placesAfter(from: number): Place[] {
    const costs = new Map([[from, 0]]);
    for (const at of costs.keys())
      for (const { end, cost, meaning } of starting.get(at) ?? []) {
        const total = (costs.get(at) ?? 0) + cost;
        if (meaning.kind === "filler" && total < (costs.get(end) ?? Number.POSITIVE_INFINITY)) costs.set(end, total);
      }
    return [...costs].map(([at, cost]) => ({ at, cost }));
  }

  function edgesOf<Kind extends Meaning["kind"]>(at: number, kind: Kind): Found<OfKind<Kind>>[] {
    patience.looks -= 1;
    if (patience.looks < 0) throw lost;
    return (reachable[at] ?? []).flatMap((place) =>
      (starting.get(place.at) ?? [])
        .filter((edge): edge is Edge & { meaning: OfKind<Kind> } => edge.meaning.kind === kind)
        .map(({ end, cost, meaning }) => ({ value: meaning, at: end, cost: cost + place.cost })),
    );
  }

  const take = <Kind extends Meaning["kind"]>(at: number, kind: Kind) =>
    kind === "thing" ? edgesOf(at, kind).filter(({ cost }) => cost < mostForName) : edgesOf(at, kind);

  return {
    words,
    end: words.length,
    take,
    called: (at) => edgesOf(at, "thing"),
    op: (at, ...names) =>
      take(at, "op")
        .filter(({ value }) => names.includes(value.name))
        .map(({ value, ...rest }) => ({ value: value.name, ...rest })),
    possessed: (at) => (words[at]?.plain === "’s" ? [at, at + 1] : [at]),
    passed: (at) => (reachable[at] ?? []).map((place) => place.at),
    isEnd: (at) =>
      (reachable[at] ?? [])
        .filter((place) => place.at === words.length)
        .map(({ at, cost }) => ({ value: undefined, at, cost })),
    sequence: (first, next) =>
      first.flatMap((one) => next(one).map((other) => ({ ...other, cost: one.cost + other.cost }))),
    maybe: (found, at, cost = 0) => [...found, { value: undefined, at, cost }],
  };
}

/** Only the likeliest few, each value and place once. */
export function best<Value>(found: Found<Value>[], most = 24): Found<Value>[] {
  const kept = new Map<string, Found<Value>>();
  // In order of cost, so that no more of them are compared, which is dear, than are kept.
  for (const one of found.toSorted((a, b) => a.cost - b.cost)) {
    if (kept.size >= most) break;
    const key = `${one.at} ${JSON.stringify(one.value)}`;
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

/** Finds only once what starts at a place; a rule that comes back to its own start finds nothing there. */
export function memoized<Value>(rule: (at: number) => Found<Value>[]): (at: number) => Found<Value>[] {
  const known = new Map<number, Found<Value>[]>();
  return (at) => {
    const before = known.get(at);
    if (before) return before;
    known.set(at, []);
    const found = rule(at);
    known.set(at, found);
    return found;
  };
}
