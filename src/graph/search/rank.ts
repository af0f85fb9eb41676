import { textsOf, type Value } from "../../domain/value.ts";
import { tellingWords } from "./lucene.ts";
import { fold, isNear, matchesWords, wordsOf } from "./words.ts";

/** How well something fits the words, 0 best; `matched` is the alias or summary that did where the name does not. */
export interface Fit {
  rank: number;
  matched?: string | undefined;
}

interface Named {
  name: string;
  aliases?: Value | undefined;
  summary?: Value | undefined;
}

/** By name, then by alias, then nearly by one of them, then by summary. */
export function fitOf({ name, aliases, summary }: Named, text: string): Fit {
  const rank = nameRank(name, text);
  if (rank < nearly) return { rank };
  const others = textsOf(aliases).map((alias) => ({ rank: nameRank(alias, text) + 0.5, matched: alias }));
  const best = others.reduce<Fit>((one, other) => (other.rank < one.rank ? other : one), { rank });
  if (best.rank < nowhere) return best;
  const said = textsOf(summary).find((sentence) => matchesWords(sentence, tellingWords(text)));
  return { rank: 5, matched: said ?? textsOf(summary)[0] };
}

const [nearly, nowhere] = [3, 4];

function nameRank(name: string, text: string): number {
  const [typed, words] = [fold(text), tellingWords(text)];
  if (fold(name) === typed) return 0;
  if (fold(name).startsWith(typed)) return 1;
  if (matchesWords(name, words)) return 2;
  return words.every((word) => wordsOf(name).some((part) => isNear(part, word) || part.startsWith(word)))
    ? nearly
    : nowhere;
}
