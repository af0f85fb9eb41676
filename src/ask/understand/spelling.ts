import levenshtein from "damerau-levenshtein";
import dictionary from "dictionary-en";
import nspell from "nspell";
import { worldWords } from "./world.ts";

/** How many letters may be wrong in a word of that length. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

const english = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));

/** Without doubled letters: to miss them is one slip, however many. */
const single = (word: string) => word.replace(/(.)\1+/g, "$1");

/** How many letters differ; infinitely many where the lengths tell that it is more than that. */
const stepsUpTo = (most: number, word: string, other: string) =>
  Math.abs(other.length - word.length) > most ? Number.POSITIVE_INFINITY : levenshtein(word, other).steps;

/** Whether it is a word of English. */
export const isEnglish = (word: string) => english.correct(word);

/** The known words that a word may be a slip of; none for a word that is right as it is, or names another country. */
export function slipsOf(
  word: string,
  known: Iterable<string>[],
  { language, length = word.length }: { language: string; length?: number },
): string[] {
  // A letter or two may be missing.
  const most = length < 4 ? 0 : slipsIn(length + 1);
  // Without a dictionary of the language a slip cannot be told from another word that is right.
  if (language !== "en" || most === 0 || /\d/.test(word) || worldWords.has(word) || isEnglish(word)) return [];
  let best = most;
  let found: string[] = [];
  for (const some of known)
    for (const candidate of some) {
      if (candidate.length < 4 || candidate[0] !== word[0]) continue;
      const steps = single(candidate) === single(word) ? 1 : stepsUpTo(best, word, candidate);
      if (steps > best || steps > slipsIn(Math.min(candidate.length, word.length) + 1)) continue;
      found = steps < best ? [candidate] : [...found, candidate];
      best = steps;
    }
  return found;
}

export const isOneOff = (word: string, other: string): boolean => stepsUpTo(1, word, other) <= 1;

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** Words with one letter more, less or other, or two exchanged, the first letter the same. */
export function oneOff(word: string): string[] {
  if (word.length < fewestLetters || !/^[a-z]+$/.test(word) || worldWords.has(word) || isEnglish(word)) return [];
  const places = Array.from({ length: word.length }, (_, at) => at + 1);
  return places.flatMap((at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    return [
      ...letters.map((letter) => before + letter + after),
      ...letters.map((letter) => before + letter + after.slice(1)),
      before + after.slice(1),
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    ];
  });
}

const fewestLetters = 6;
