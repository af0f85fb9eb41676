// Letters that Unicode takes for letters of their own, and readers for ones with a mark.
const letters: Record<string, string> = { ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss", þ: "th" };

/** Letters and digits of a text, lower case, without accents: "Türkiye's" and "turkiye s" are the same. */
export function fold(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const plain = bare.replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter);
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** The words of a text as they are compared, without case and accents. */
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
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  if (from === one.length) return true;
  // Questions are compared with tens of thousands of words, so nothing is cut out of most of them.
  if (one.length < other.length) return other.endsWith(one.slice(from));
  let to = one.length;
  while (one[to - 1] === other[to - 1]) to--;
  return to - from === 1 || (to - from === 2 && one[from] === other[to - 1] && one[to - 1] === other[from]);
}
