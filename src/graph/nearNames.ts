import type { Named } from "../domain/named.ts";
import { isNear, wordsOf } from "./search/words.ts";

/** So many nodes at most are meant by slips of spelling. */
const most = 60;
/** Shorter words are right or others. */
const fewestLetters = 4;

/** A name by its words, and its place among the others. */
interface Name {
  named: Named;
  place: number;
  words: string[];
}

type NearNames = (question: string) => Named[];

const made = new WeakMap<Named[], NearNames>();

/** Finds those all of whose words a question has, each with a letter wrong at most; put in order once for the same names. */
export function nearNames(named: Named[]): NearNames {
  const near = made.get(named) ?? create(named);
  made.set(named, near);
  return near;
}

function create(named: Named[]): NearNames {
  const names = named.map((one, place): Name => ({ named: one, place, words: withoutArticles(one.name) }));
  const rarest = byRarestWord(names.filter(({ words }) => words.length > 0));
  const alike = Map.groupBy(
    [...rarest.keys()].filter((word) => word.length >= fewestLetters).flatMap((word) => shapes(word, [0])),
    ({ shape }) => shape,
  );

  return (question) => {
    const typed = [...new Set(wordsOf(question))];
    const has = new Map<string, boolean>();
    const isTyped = (word: string) => {
      const known = has.get(word) ?? typed.some((one) => isMeant(one, word));
      has.set(word, known);
      return known;
    };
    const near = typed.flatMap((one) => shapes(one, [-1, 0, 1]).flatMap(({ shape }) => alike.get(shape) ?? []));
    const words = new Set([...typed, ...near.map(({ word }) => word)].filter(isTyped));
    const found = [...words].flatMap((word) => rarest.get(word) ?? []).filter(({ words }) => words.every(isTyped));
    return found
      .sort((one, other) => one.place - other.place)
      .slice(0, most)
      .map(({ named }) => named);
  };
}

const isMeant = (typed: string, word: string) =>
  typed === word || (word.length >= fewestLetters && isNear(typed, word));

const withoutArticles = (name: string) => wordsOf(name).filter((word) => !["the", "a", "an"].includes(word));

/** One letter wrong leaves the first one or the last one right, and the length too but for one. */
function shapes(word: string, longer: number[]): { shape: string; word: string }[] {
  return longer.flatMap((more) => {
    const length = word.length + more;
    return [`${word.at(0)}-${length}`, `-${word.at(-1)}${length}`].map((shape) => ({ shape, word }));
  });
}

/** Names by that one of their words which the fewest of them have. */
function byRarestWord(names: Name[]): Map<string, Name[]> {
  const times = new Map<string, number>();
  for (const word of names.flatMap(({ words }) => words)) times.set(word, (times.get(word) ?? 0) + 1);
  const rarer = (one: string, other: string) => ((times.get(other) ?? 0) < (times.get(one) ?? 0) ? other : one);
  return Map.groupBy(names, ({ words }) => words.reduce(rarer));
}
