/** "ACTED_IN", "actedIn" → "acted in". */
export function readable(name: string): string {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/[_\s-]+/g, " ")
    .trim();
  return words.toLowerCase() || name;
}

/** How a relationship reads from its other end; where English gives no sure form, as an arrow backwards. */
export function reversed(words: string): string {
  const owned = /^has (?:an? )?(.+)$/.exec(words)?.[1];
  if (owned) return `is ${owned} of`;
  const owner = /^(?:is )?(.+) of$/.exec(words)?.[1];
  if (owner) return `has ${owner}`;
  return /^\p{Ll}+ed$/u.test(words) && !joining.has(words) ? `was ${words} by` : `← ${words}`;
}

/** Of these the other end is no doer: nobody "was related by" anybody. */
const joining = new Set(["related", "connected", "linked", "associated", "married", "died", "lived", "worked"]);

/** A name without what sets words apart, to compare: "created_at", "createdAt" → "createdat". */
export const bare = (name: string) => name.toLowerCase().replaceAll(/[_\s-]+/g, "");
