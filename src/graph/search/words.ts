// Letters that Unicode takes for letters of their own, and readers for ones with a mark.
const letters: Record<string, string> = { ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss", þ: "th" };

const marks = [..."\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u031b\u0323\u0327\u0328"];

/** What to replace in a text that is in small letters and decomposed, so that it is folded: pairs of old and new. */
export const folded: [string, string][] = [
  ...marks.map((mark): [string, string] => [mark, ""]),
  ...Object.entries(letters),
];

/** Letters and digits of a text, lower case, without accents: "Türkiye's" and "turkiye s" are the same. */
export function fold(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const plain = bare.replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter);
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

export function wordsOf(text: string): string[] {
  return fold(text).split(" ").filter(Boolean);
}

/** Whether each word begins a word of the text. */
export function matchesWords(text: string, words: string[]): boolean {
  const parts = wordsOf(text);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

/** Whether the two differ in one letter at most: one changed, missing, added, or two neighbours exchanged. */
export function isNear(one: string, other: string): boolean {
  if (one.length > other.length) return isNear(other, one);
  if (other.length - one.length > 1) return false;
  const from = [...one].findIndex((letter, index) => letter !== other[index]);
  if (from === -1) return true;
  const [left, right] = [one.slice(from), other.slice(from)];
  if (left.length < right.length) return left === right.slice(1);
  return (
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
