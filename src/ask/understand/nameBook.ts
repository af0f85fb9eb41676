import type { Named } from "../../domain/named.ts";
import type { Phrase } from "./edges.ts";
import type { Wording } from "./words.ts";
import { capitalNames, countryNames } from "./world.ts";

const costs = { alias: 0.01, synonym: 0.03, alike: 0.05, elsewhere: 0.1, capital: 0.3, part: 0.5, takenPart: 5 };
/** What costs more is another name first; only "which …" asks for all that are called so. */
export const mostForName = 2;
/** Part of a name stands for a node where so many at most have it. */
const mostSharing = 16;

/**
 * Names as they stand, as another language needs them: without parts and capitals, which may be other words in it, and
 * without those that are its own words for something else ("eu", had, is not the EU).
 */
export function wholeNames(names: Phrase[], words: Phrase[]): Phrase[] {
  const taken = new Set(
    words.filter(({ meaning: { kind } }) => kind === "op" || kind === "filler").map(({ stems }) => stems.join(" ")),
  );
  return names.filter(({ stems, cost }) => cost < costs.part && !taken.has(stems.join(" ")));
}

/**
 * Every way in which the nodes can be named: names, aliases, the beginning or the end of one, and of countries more.
 * Where they are not all, a part may be of others too, and stands for none. No part ends with a word for a label, and none is a word that does something else in a question:
 * "nuclear talks" are all those about it, not the first ones alone.
 */
export function namePhrases(
  named: Named[],
  wording: Wording,
  { nouns, emptyWords, otherWords, areAll, hidden, alike }: Parts,
): Phrase[] {
  const labelWords = new Set([...nouns.values()].flatMap((own) => [...own.keys()]));
  const classes = alike.map((same) => same.map(wording.stems));
  const changing = new Set(classes.flat(2));
  const whole = new Map<string, Phrase>();
  const parts = new Map<string, Map<string, Phrase>>();
  const put = (id: string, stems: string[], cost: number, { isChange = false, noun, words }: Kind = {}) => {
    const key = `${id} ${stems.join(" ")}`;
    const known = whole.get(key);
    // "Embassy storming", but "embassy stormed" as well.
    if (known?.noun && !noun) delete known.noun;
    if (stems.length > 0 && (!known || known.cost > cost)) {
      whole.set(key, {
        stems,
        meaning: { kind: "thing", ids: [id] },
        cost,
        ...(isChange && { isChange }),
        ...(noun && { noun }),
        ...(words?.length === stems.length && { words }),
      });
    }
  };
  /** "Vienna negotiations" for "Vienna talks": other words for what a name ends with. */
  function otherwise(labels: string[], stems: string[]): { stems: string[]; noun: string }[] {
    const last = stems.at(-1) ?? "";
    const words = new Map(labels.flatMap((label) => [...(nouns.get(label) ?? [])]));
    // "June 2025 crisis" is one; events of June 2025 are many.
    if (stems.length < 2 || !words.has(last) || stems.some((stem) => /\d/.test(stem))) return [];
    return [...words].flatMap(([word, noun]) =>
      word === last ? [] : [{ stems: [...stems.slice(0, -1), word], noun }],
    );
  }

  for (const { id, name, aliases, labels } of named) {
    for (const text of capitalNames(name)) put(id, wording.stems(text), costs.elsewhere);
    const { names, capitals } = countryNames(name);
    // What the names of hidden things end with says too little: "Influence kept".
    const isHidden = labels.some((label) => hidden.has(label));
    for (const [index, text] of [name, ...aliases].entries()) {
      const stems = wording.stems(text);
      const bare = stems.filter((stem) => stem !== "’s");
      const changes = saidAlike(bare, classes);
      const isChange = changes.length > 0;
      // "Hostage taking" is not "hostages taken".
      const noun = /ing$/.test(text) ? { noun: text } : {};
      const words = wording.words(text).map(({ plain }) => plain);
      put(id, stems, index === 0 ? 0 : costs.alias, { isChange, words, ...noun });
      // "Use of snapback" too.
      const short = bare.filter((stem, at) => at === 0 || stem !== "the");
      for (const other of [bare, short]) put(id, other, costs.alike, { isChange, ...noun });
      for (const other of changes) put(id, other, costs.alike, { isChange });
      for (const { stems: other, noun } of otherwise(labels, stems))
        put(id, other, costs.alias + costs.synonym, { noun });
      const shorter = areAll ? partsOf(stems).filter((part) => isHead(text, part, stems)) : withoutArticle(stems);
      const isTelling = (part: string[]) =>
        !(part.length === 1 && otherWords.has(part[0] ?? "")) &&
        // "Stop" and "rises" are no names, though names end so.
        !part.every((stem) => emptyWords.has(stem) || changing.has(stem)) &&
        (!isHidden || part.length > 1 || part[0] === stems[0]);
      for (const part of shorter.filter((part) => !labelWords.has(part.at(-1) ?? "") && isTelling(part))) {
        const key = part.join(" ");
        const sharing = parts.get(key) ?? new Map<string, Phrase>();
        sharing.set(id, { stems: part, meaning: { kind: "thing", ids: [id] }, cost: costs.part });
        parts.set(key, sharing);
      }
    }
    for (const text of names) put(id, wording.stems(text), costs.elsewhere);
    for (const text of capitals) put(id, wording.stems(text), costs.capital);
  }
  const taken = new Set([...whole.values()].map(({ stems }) => stems.join(" ")));
  const few = [...parts]
    .filter(([, sharing]) => sharing.size <= mostSharing)
    .flatMap(([key, sharing]) =>
      [...sharing.values()].map((part) => (taken.has(key) ? { ...part, cost: costs.takenPart } : part)),
    );
  return [...whole.values(), ...few];
}

/** "Credibility falls" as "standing drops": with other words for the same in the place of one or two. */
function saidAlike(stems: string[], classes: string[][][], depth = 0): string[][] {
  const changed = classes.flatMap((same) =>
    same.flatMap((own) => {
      const at = stems.findIndex((_, start) => own.every((stem, index) => stems[start + index] === stem));
      if (at < 0) return [];
      return same.filter((other) => other !== own).map((other) => stems.toSpliced(at, own.length, ...other));
    }),
  );
  return depth > 0 ? changed : [...changed, ...changed.flatMap((one) => saidAlike(one, classes, depth + 1))];
}

/** What kind of words a name is made of: whether it tells of a change, the noun that it ends with, and how they stand in it. */
interface Kind {
  isChange?: boolean;
  noun?: string;
  words?: string[];
}

/** What parts of names may stand for. */
interface Parts {
  /** By label the words that its names may end with: their stems, and phrases that end so. */
  nouns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Words that do something else in a question. */
  otherWords: ReadonlySet<string>;
  /** Words of the language that say nothing alone: the, after. */
  emptyWords: ReadonlySet<string>;
  areAll: boolean;
  /** Labels of which the names are ours. */
  hidden: ReadonlySet<string>;
  /** Words for one change each. */
  alike: string[][];
}

/** "The Mirror of Bellmoor" without its "the". */
const withoutArticle = ([first = "", ...rest]: string[]) =>
  ["the", "a", "an"].includes(first) && rest.length > 1 ? [rest] : [];

/** "Cooperation" is what neither "Cooperation stopped" nor "end of cooperation" tells of. */
function isHead(text: string, part: string[], whole: string[]): boolean {
  const isEnd = part.at(-1) === whole.at(-1);
  if (/ed$/.test(text)) return isEnd;
  return !isEnd || !/ (?:of|from|with|to|in|on|between) /.test(text);
}

/** What a longer name begins or ends with. */
function partsOf(stems: string[]): string[][] {
  const lengths = Array.from({ length: stems.length - 1 }, (_, index) => index + 1);
  const parts = lengths.flatMap((length) => [stems.slice(0, length), stems.slice(-length)]);
  // A year alone is a time, not a name, "Iran's" is not what is Iran's, and "the JCPOA" no talks about it.
  return parts.filter((part) => part.at(-1) !== "’s" && part[0] !== "the" && part.some((stem) => !/^\d+$/.test(stem)));
}

/** Words that name the same country: Iran and Iranian, U.S. and American; in a longer name one may stand for the other. */
export function equalWords(named: Named[], wording: Wording): Map<string, string[]> {
  const equal = new Map<string, string[]>();
  for (const { name, aliases } of named) {
    const { names } = countryNames(name);
    if (names.length === 0) continue;
    const single = [name, ...aliases, ...names].map((text) => wording.stems(text)).filter(({ length }) => length === 1);
    const words = [...new Set(single.flat())];
    for (const word of words)
      equal.set(
        word,
        words.filter((other) => other !== word),
      );
  }
  return equal;
}
