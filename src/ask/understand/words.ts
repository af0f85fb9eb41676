import snowball from "snowball-stemmers";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** A word of a question: as typed, and as it is compared. */
export interface Word {
  text: string;
  /** In lower case, without accents. */
  plain: string;
  stem: string;
  /** Not as it stands after "has been": take, takes; no noun is followed by these to say what was done to it. */
  isPresent: boolean;
}

/** Cuts texts of one language into words. */
export interface Wording {
  words(text: string): Word[];
  /** The stems of a phrase of ours. */
  stems(phrase: string): string[];
}

const letters: Record<string, string> = { ı: "i", ß: "ss", æ: "ae", ø: "o", đ: "d", ł: "l", ي: "ی", ك: "ک", ة: "ه" };

/** In lower case, without accents; letters of one sound are one. */
export function plain(text: string): string {
  const bare = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return bare
    .replaceAll(/[ıßæøđłيكة]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

type Rules = Pick<Lexicon, "stemmer" | "forms" | "short" | "prefixes" | "suffixes">;

export function createWording({ stemmer, forms, short, prefixes, suffixes }: Rules): Wording {
  const snow = stemmer === undefined ? undefined : snowball.newStemmer(stemmer);
  const bases = new Map(
    Object.entries(forms).flatMap(([base, others]) => others.map((form) => [plain(form), plain(base)] as const)),
  );
  const starts = prefixes.map(plain);
  const ends = suffixes.map(plain);
  // A large graph has other names for each question, and mostly the same words.
  const stemOf = remembered((word) => {
    const base = bases.get(word) ?? word;
    return snow?.stem(base) ?? bare(base);
  });

  /** Without what is written together with it, where enough is left to tell it by. */
  function bare(word: string): string {
    const start = starts.find((one) => word.startsWith(one) && word.length - one.length >= fewestLetters) ?? "";
    const rest = word.slice(start.length);
    const end = ends.find((one) => rest.endsWith(one) && rest.length - one.length >= fewestLetters) ?? "";
    return rest.slice(0, rest.length - end.length);
  }

  /** Where no irregular form is given, what is no longer than its stem by more than an ending of the present. */
  function formOf(word: string): Pick<Word, "stem" | "isPresent"> {
    const stem = stemOf(word);
    const isPresent = !bases.has(word) && word.startsWith(stem) && /^(?:e?s?|ies)$/.test(word.slice(stem.length));
    return { stem, isPresent };
  }

  function words(text: string): Word[] {
    return cut(text).flatMap((piece) => {
      const typed = plain(piece);
      const full = Object.hasOwn(short, typed) && piece !== "US" ? (short[typed] ?? typed) : typed;
      return full.split(" ").map((word) => ({ text: piece, plain: word, ...formOf(word) }));
    });
  }
  return { words, stems: (phrase) => words(phrase).map(({ stem }) => stem) };
}

const fewestLetters = 3;
const mostRemembered = 50_000;

/** What was made of a word is kept, for so many words. */
function remembered(make: (word: string) => string): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    const known = made.get(word) ?? make(word);
    if (made.size >= mostRemembered) made.clear();
    made.set(word, known);
    return known;
  };
}

/** "What's", "who's been": no possessive. */
const contracted =
  /\b(what|who|where|when|why|how|which|that|it|he|she|there|here)[’']s\b(?=( (?:been|got|become|happened|changed)\b)?)/gi;

/** Words, numbers and `'s`; "U.S." is "US", hyphens and signs part words, "9/11" and "P5+1" are two. */
function cut(text: string): string[] {
  const joined = text.replaceAll(/\b(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll(".", "")} `);
  const full = joined.replaceAll(contracted, (_, word: string, done?: string) => `${word} ${done ? "has" : "is"}`);
  const apart = full.replaceAll(/n[’']t\b/g, " not").replaceAll(/[’']s\b|(?<=s)[’'](?=\s|$)/g, " ’s");
  return (apart.match(/’s|[\p{L}\p{M}\p{N}\u200c]+/gu) ?? []).map((piece) => piece.replaceAll("\u200c", ""));
}
