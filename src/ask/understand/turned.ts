import type { Lexicon } from "../lexicon/lexicon.ts";
import { plain } from "./words.ts";

/** Other orders are tried only where the question as it stands says nothing; so many at most. */
const mostOrders = 4;

/**
 * The question in the order in which rules read it: "In 2023, who mediated?" as "Who mediated in 2023?", "Of the mediators,
 * which attacked Iran?" as "Which of the mediators attacked Iran?", "The deal was left by whom?" as "By whom was …".
 */
export function turned(question: string, { operators }: Lexicon): string[] {
  const words = question
    .replace(/[?!.\s]+$/, "")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const bare = words.map((word) => plain(word).replaceAll(/[^\p{L}\p{N}’']/gu, ""));
  const within = (list: string | undefined, at: number) => (operators[list ?? ""] ?? []).includes(bare[at] ?? "");
  const first = within("opening", 0) ? 1 : 0;

  const isAfterComma = (at: number) => /[,;:–—-]$/.test(words[at - 1] ?? "");
  // "…, and not just through others": what is said for contrast only says the rest again.
  const contrast = words.findIndex((_, at) => {
    const rest = at > first && isAfterComma(at) ? bare.slice(at).join(" ").replace(/^and /, "") : "";
    const isContrast = (operators.contrast ?? []).some((one) => rest.startsWith(`${one} `));
    return isContrast && !/[\p{Lu}\p{N}]/u.test(words.slice(at).join(" "));
  });
  if (contrast > 0)
    return [
      words
        .slice(0, contrast)
        .join(" ")
        .replace(/[,;:–—-]+$/, ""),
    ];

  const isQuestionWord = (at: number) => within("question", at);
  const starts = words.flatMap((_, at) => {
    if (at <= first) return [];
    if (isQuestionWord(at)) return within("bound", at - 1) && at - 1 > first ? [at - 1, at] : [at];
    const isOr = words.slice(at).some((_, index) => within("or", at + index));
    return isAfterComma(at) && (within("asking", at) || (isOr && isQuestionWord(first))) ? [at] : [];
  });
  const orders = starts.flatMap((at) => {
    const head = words
      .slice(first, at)
      .join(" ")
      .replace(/[,;:]$/, "");
    const [word = "", ...rest] = words.slice(at);
    if (within("partOf", first) && isQuestionWord(at)) {
      const ones = within("ones", at + 1) ? rest.splice(0, 1) : [];
      return [[word, ...ones, head, ...rest].join(" ")];
    }
    // "Comparing A with B, which of the two was secret?" asks which of A and B was.
    if (within("comparing", first) && isQuestionWord(at)) {
      const isOfThem = within("partOf", at + 1);
      const end = isOfThem ? rest.findIndex((_, index) => within("them", at + 1 + index)) + 1 : 0;
      const both = head.replace(/^\S+ /, "").replace(/ (?:with|to|against|versus|vs) /, " and ");
      return isOfThem && end === 0 ? [] : [[word, "of", both, ...rest.slice(end)].join(" ")];
    }
    // "Who mediated in 2023, which countries?" says only what kind is meant.
    if (isQuestionWord(at) && isQuestionWord(first) && isAfterComma(at) && words.length - at <= 2)
      return [[...words.slice(at), ...words.slice(first + 1, at)].join(" ").replace(/[,;:]$/, "")];
    // "Who did it, Israel or Iraq?" asks which of them did.
    const isChoice = isAfterComma(at) && words.slice(at).some((_, index) => within("or", at + index));
    if (isChoice && isQuestionWord(first)) {
      const which = [operators.which?.[0] ?? "", operators.of?.[0] ?? "", ...words.slice(at)];
      // After "which country" the noun says nothing more.
      return [1, 2].map((skipped) => {
        const asked = words.slice(first + skipped, at).join(" ");
        return [...which, asked.replace(/[,;:–—-]+$/, "")].join(" ");
      });
    }
    // "Besides Israel, did anyone else attack?" excepts from those asked about.
    const other = rest.findIndex((_, index) => within("elseAfter", at + 1 + index) && within("else", at + 2 + index));
    if (within("excepting", first) && !isQuestionWord(at) && other >= 0)
      return [[word, ...rest.slice(0, other + 1), head, ...rest.slice(other + 2)].join(" ")];
    const isLast = within("bound", at) && isQuestionWord(at + 1);
    return within("fronted", first) || isLast ? [[word, ...rest, head].join(" ")] : [];
  });
  return orders.slice(0, mostOrders);
}
