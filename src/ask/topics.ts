import type { Named } from "../domain/named.ts";
import { plain } from "./understand/words.ts";

/** Letters and digits of what is typed or of a name, in lower case and without accents. */
export const typedWords = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Names stand last in what is typed: of "who mediated vienna t" they are "vienna t", or only "t". */
export const tailsOf = (words: string[]): string[][] =>
  [3, 2, 1]
    .filter((length) => length <= words.length)
    .map((length) => words.slice(-length))
    .filter((tail) => tail.join(" ").length > 1);

/** Nodes among these whose names or aliases hold a tail of what is typed: longer tails first, then shorter names. */
export function topicsCalled(named: Named[], words: string[], most: number): Named[] {
  const names = namesOf(named);
  const found = tailsOf(words).flatMap((tail) => {
    const called = names.flatMap(({ node, texts }) => {
      const rank = Math.min(...texts.map((text) => rankOf(text, tail)));
      return Number.isFinite(rank) ? [{ node, rank }] : [];
    });
    return called.sort((a, b) => a.rank - b.rank).map(({ node }) => node);
  });
  return [...new Set(found)].slice(0, most);
}

/** The lower the likelier; infinite where a word of the tail begins none of the name. */
function rankOf(text: string[], tail: string[]): number {
  if (!tail.every((word) => text.some((own) => own.startsWith(word)))) return Number.POSITIVE_INFINITY;
  return text.length + (text[0]?.startsWith(tail[0] ?? "") ? 0 : 10);
}

interface Texts {
  node: Named;
  texts: string[][];
}

const made = new WeakMap<Named[], Texts[]>();

function namesOf(named: Named[]): Texts[] {
  const known = made.get(named) ?? named.map((node) => ({ node, texts: [node.name, ...node.aliases].map(typedWords) }));
  made.set(named, known);
  return known;
}
