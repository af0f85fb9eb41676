import type { Lexicon } from "./lexicon/lexicon.ts";
import { plain } from "./understand/words.ts";

const clauses =
  /^\s*(?:optional\s+match|match|create|merge|delete|detach\s+delete|set|remove|unwind|optional\s+call|call|return|with|load\s+csv|foreach|show|use|alter|grant)\b/i;
const marks = /[()[\]{}:=]|\breturn\s+\S/i;
/** No question begins so. */
const certain = /^\s*(?:explain|profile|cypher\s+\d+)\s+\w|^\s*drop\s+(?:constraint|index|database|user|role|alias)\b/i;

/** The Cypher statement that was typed in place of a question, if one was. */
export function statementIn(text: string): string | undefined {
  return certain.test(text) || (clauses.test(text) && marks.test(text)) ? text.trim() : undefined;
}

/** Whether what is typed wants more than an answer from the graph: to change something, or to command whoever answers. */
export function isWish(text: string, { refused, short }: Lexicon): boolean {
  const full = plain(text).replaceAll(/\p{L}+/gu, (word) =>
    Object.hasOwn(short, word) ? (short[word] ?? word) : word,
  );
  const words = ` ${full.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  const begins = words.replace(
    /^ (?:please |can you |could you |would you |will you |i want you to |you should |and |so |kindly |now |then |just |i want you to |you must |hey |ok )+/,
    " ",
  );
  if (sorting.test(begins) || begins.startsWith(" correct me if ")) return false;
  return (
    refused.some((wish) => begins.startsWith(` ${wish} `)) ||
    commands.some((one) => words.includes(` ${one} `)) ||
    struck.test(words) ||
    isAfterwards(full, refused)
  );
}

/** "That figure is wrong, change it to 66.", "Take his name out and save that.": the wish comes when all is said. */
function isAfterwards(text: string, refused: string[]): boolean {
  const [, ...later] = text.split(/[.,;:!?]\s+|\s(?=(?:and|so|please) )/);
  return later.some((clause) => {
    const [, verb = ""] =
      /^(?:please |so |then |and |just |now )*(\S+) (?:it|this|that|them|him|her|those|these|the|your|my|our)\b/.exec(
        clause,
      ) ?? [];
    return verb !== "forget" && refused.includes(verb);
  });
}

/** "Strike Israel from the record". */
const struck =
  / (?:strike|take) .* (?:from|off|out of) (?:the|your|this) (?:record|records|data|database|graph|list|text|article) /;

/** "Put the talks into chronological order", "set the one against the other" are questions. */
const sorting =
  /^ put (?!in)(?:.*) (?:in|into|by) (?:(?:the |a )?(?:\S+ )?order|date) $|^ (?:put|set) .* (?:next to|side by side|beside|alongside|against) /;

/** What commands wherever it stands. */
const commands = [
  "ignore your",
  "ignore all",
  "ignore previous",
  "ignore the article",
  "disregard",
  "from your own knowledge",
  "system the",
  "your instructions",
  "hidden instructions",
  "instructions you were given",
  "from now on",
  "you are now",
  "and delete",
  "then delete",
  "drop database",
  "detach delete",
];
