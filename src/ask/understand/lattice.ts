import type { Edge, Phrase } from "./edges.ts";
import { isEnglish, isOneOff, oneOff, slipsOf } from "./spelling.ts";
import type { Word } from "./words.ts";

const costs = { equal: 0.05, slip: 0.3, said: 0.05, edge: 0.1, filler: 0.12, definite: 0.15, form: 0.02 };
/** May stand inside of a phrase of several words, without being said in it. */
const articles = new Set(["the", "a", "an", "its", "their", "his", "any", "some", "’s", "really", "actually"]);
/** May stand inside of the name of something that happened: "hostages were released", "Rouhani was elected". */
const auxiliaries = new Set("is are was were be been being has have had get gets got getting".split(" "));
/** The same inside of the words for a change. */
const ofChange = new Set([...auxiliaries, "to", "so", "much", "more", "become", "became"]);

/** Phrases by their first word, and all words that stand in them. */
export interface Phrases {
  starting: ReadonlyMap<string, Phrase[]>;
  stems: ReadonlySet<string>;
}

export const byFirstWord = (phrases: Phrase[]): Phrases => ({
  starting: Map.groupBy(phrases, ({ stems: [first = ""] }) => first),
  stems: new Set(phrases.flatMap(({ stems }) => stems)),
});

/** How a language says things. */
interface Saying {
  language: string;
  equal: ReadonlyMap<string, string[]>;
  poles: string[][];
  stemsOf(phrase: string): string[];
}

interface Reached {
  end: number;
  cost: number;
}

/**
 * Every phrase that the words hold, slips of spelling forgiven; `others` are edges that are known already. Within a verb
 * those between whom everything happens go without saying: bring *the two sides* back to.
 */
export function lattice(
  words: Word[],
  phrases: Phrases[],
  others: Edge[],
  { language, equal, poles, stemsOf }: Saying,
): Edge[] {
  const isKnown = (stem: string) => phrases.some(({ stems }) => stems.has(stem));
  const inOthers = new Set(
    others.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const stems = words.map(({ stem, plain }, at) => {
    const equals = (equal.get(stem) ?? []).map((other) => ({ stem: other, cost: costs.equal }));
    // "Every" is right, though its stem is no word.
    const isRight = language === "en" && isEnglish(plain);
    if (isKnown(stem) || isRight || inOthers.has(at)) return [{ stem, cost: 0 }, ...equals];
    const { length } = plain;
    const known = phrases.map(({ stems }) => stems);
    const near = [...slipsOf(plain, known, { language }), ...slipsOf(stem, known, { language, length })];
    const { whole, fuller } = language === "en" ? rightly(plain) : { whole: [], fuller: [] };
    const nearest = near.filter((other) => isOneOff(plain, other) || isOneOff(stem, other));
    // A letter is rather left out than put in: "presdent".
    const likeliest = fuller.length > 0 ? fuller : [...whole, ...nearest];
    const slips = new Set(whole.length > 0 ? likeliest : near);
    return [{ stem, cost: 0 }, ...[...slips].map((slip) => ({ stem: slip, cost: costs.slip }))];
  });
  const found = words.flatMap((_, start) =>
    (stems[start] ?? []).flatMap(({ stem, cost }) =>
      phrases
        .flatMap(({ starting }) => starting.get(stem) ?? [])
        .flatMap((phrase) =>
          reach(phrase, start + 1, 1, cost)
            .filter(
              ({ end }) =>
                (language !== "en" || (isTyped(phrase, words[end - 1]) && isVerb(phrase, words[start]))) &&
                isNoun(phrase, words[end - 1]),
            )
            .map((reached) => ({
              start,
              end: reached.end,
              cost:
                reached.cost +
                phrase.cost +
                (phrase.meaning.kind === "filler" ? costs.filler : costs.edge) +
                (isInOtherForm(phrase, words.slice(start, reached.end)) ? costs.form : 0),
              meaning: phrase.meaning,
            })),
        ),
    ),
  );
  const said = found.filter((edge) => !isPlural(edge, found, words));
  return [...others.map((edge) => ({ ...edge, cost: edge.cost + costs.edge })), ...cheapest(said)];

  /** Where the phrase ends whose words are matched up to `index`. */
  function reach(phrase: Phrase, at: number, index: number, cost: number): Reached[] {
    const wanted = phrase.stems[index];
    if (wanted === undefined) return [{ end: at, cost }];
    const here = (stems[at] ?? [])
      .filter(({ stem }) => stem === wanted)
      .flatMap((match) => reach(phrase, at + 1, index + 1, cost + match.cost));
    const between = phrase.meaning.kind === "verb" && index > 0 ? poles.filter((one) => isAt(one, at)) : [];
    const idle =
      wanted === words[at]?.stem ? undefined : idleIn(phrase, words[at]?.plain ?? "", phrase.stems[index - 1]);
    return [
      ...here,
      ...between.flatMap((one) => reach(phrase, at + one.length, index, cost)),
      ...(idle === undefined ? [] : reach(phrase, at + 1, index, cost + idle)),
    ];
  }

  /** What is one letter off, as a whole word: "presidnt" is nearer to "president" than to its stem. */
  function rightly(word: string): { whole: string[]; fuller: string[] } {
    const right = oneOff(word).flatMap((other) => {
      const [stem = ""] = stemsOf(other);
      return isKnown(stem) && isEnglish(other) ? [{ stem, isFuller: other.length > word.length }] : [];
    });
    const stems = (some: typeof right) => [...new Set(some.map(({ stem }) => stem))];
    return { whole: stems(right), fuller: stems(right.filter(({ isFuller }) => isFuller)) };
  }

  function isAt(some: string[], at: number): boolean {
    return some.every((stem, index) => words[at + index]?.stem === stem);
  }
}

/** What it costs that the word stands inside of the phrase without being said in it; undefined where it cannot. */
function idleIn({ isChange, meaning }: Phrase, word: string, before = ""): number | undefined {
  // To be "in talks" is no more than to talk, to be "in the talks" has to do with certain ones.
  if (word === "the" && before === "in" && meaning.kind === "verb") return costs.definite;
  if (articles.has(word) || (isChange && ofChange.has(word))) return 0;
  return meaning.kind === "thing" && auxiliaries.has(word) ? costs.said : undefined;
}

/** "Revival talks" are rather those called so than the "Revived talks". */
const isInOtherForm = ({ words }: Phrase, typed: Word[]): boolean =>
  words !== undefined && words.length === typed.length && words.some((word, at) => word !== typed[at]?.plain);

/** Whether the last word is as a noun of the phrase can be: no "discussed" for discussions. */
function isNoun({ noun }: Phrase, word: Word | undefined): boolean {
  if (noun === undefined || !word) return true;
  // "Officially" is said of no official.
  if (/ly$/.test(word.plain) && !/ly$/.test(noun)) return false;
  // "reviews" are no reviewers, though a stemmer takes both for one.
  if (/(?:er|or)s?$/.test(noun) && !/(?:er|or)s?$/.test(word.plain) && isEnglish(word.plain)) return false;
  const ending = /(ed|ing)s?$/.exec(word.plain)?.[1];
  return ending === undefined || new RegExp(`${ending}s?$`).test(noun);
}

/** A "delegate" is no delegation, "involvement" not the preposition "involving": a stem leaves off what tells them apart. */
function isTyped({ noun, meaning }: Phrase, word: Word | undefined): boolean {
  if (noun === undefined || !word || !isEnglish(word.plain)) return true;
  if (meaning.kind === "prep") return noun.endsWith(word.plain);
  const ending = /(?:ion|ing)$/.exec(noun)?.[0];
  return ending === undefined || new RegExp(`${ending}s?$`).test(word.plain);
}

/** "Mediators" and "involvement" are no forms of a verb, though a stemmer takes them for one. */
function isVerb({ meaning }: Phrase, word: Word | undefined): boolean {
  const ending = /(?:[eo]r|ment|ion)(?=s?$)/.exec(word?.plain ?? "")?.[0];
  return meaning.kind !== "verb" || !word || ending === undefined || word.stem.endsWith(ending);
}

/** "Talks" are such things, and nobody talks in "Oman talks". */
const isPlural = ({ start, end, meaning }: Edge, all: Edge[], words: Word[]): boolean =>
  meaning.kind === "verb" &&
  end === start + 1 &&
  /[^s]s$/.test(words[start]?.plain ?? "") &&
  all.some((other) => other.meaning.kind === "label" && other.start === start && other.end === end);

function cheapest(edges: Edge[]): Edge[] {
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.start, edge.end, edge.meaning]);
    const other = best.get(key);
    if (!other || other.cost > edge.cost) best.set(key, edge);
  }
  return [...best.values()];
}

/** The words that no edge accounts for. */
export function unknownWords(words: Word[], edges: Edge[]): string[] {
  const covered = new Set(
    edges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  return words.filter((word, at) => !covered.has(at) && word.plain !== "’s").map(({ text }) => text);
}
