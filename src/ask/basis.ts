import type { Answer } from "../domain/answer.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { plain } from "./understand/words.ts";

/** "Stated or implied?", "Is that stated?": asks on what the answer before rests. */
export function asksForBasis(question: string, { operators }: Lexicon): boolean {
  const words = plain(question)
    .replaceAll(/[^\p{L}\p{N} ]/gu, " ")
    .trim()
    .replaceAll(/ +/g, " ");
  return (operators.basis ?? []).includes(words);
}

/** The answer, with what its claims rest on said first. */
export function withBasis(answer: Answer): Answer {
  const bases = new Set(answer.evidence.map(({ basis }) => basis));
  if (answer.status !== "answered" || bases.size === 0) return answer;
  const said = bases.size > 1 ? "Partly stated, partly implied." : bases.has("implied") ? "Implied." : "Stated.";
  return { ...answer, sentence: `${said} ${answer.sentence}` };
}
