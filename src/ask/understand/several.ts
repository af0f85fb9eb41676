import type { Lexicon } from "../lexicon/lexicon.ts";
import { plain } from "./words.ts";

/** More are no question of anybody's. */
const mostParts = 4;

/** Several questions in one, each by itself: "Which agreement ended it, who mediated that, and when?" has three. */
export function severalIn(question: string, { operators }: Lexicon): string[] {
  const words = question.split(/\s+/).filter((word) => /[\p{L}\p{N}&]/u.test(word));
  const bare = words.map((word) => plain(word).replaceAll(/[^\p{L}\p{N}’'&]/gu, ""));
  const within = (list: string, at: number) => (operators[list] ?? []).includes(bare[at] ?? "");
  const isStart = (at: number) =>
    within("question", at) || (within("bound", at) && within("question", at + 1)) || within("asking", at);
  const isJoined = (at: number) => within("and", at - 1) || /[,;?.]$/.test(words[at - 1] ?? "");
  const starts = words.flatMap((_, at) => (at > 0 && isJoined(at) && isStart(at) ? [at] : []));
  const parts = [0, ...starts].map((from, index) => {
    const to = starts[index] ?? words.length;
    const last = to < words.length && within("and", to - 1) ? to - 1 : to;
    return words
      .slice(from, last)
      .join(" ")
      .replace(/[,;?.]+$/, "");
  });
  return parts.length > 1 && parts.length <= mostParts && parts.every((part) => part !== "") ? parts : [];
}
