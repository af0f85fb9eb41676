/** "Oman, Qatar and Turkey"; of more than `most` the first ones and how many others. */
export function list(names: string[], most?: number): string {
  return joined(names, "and", most);
}

/** "Oman, Qatar or Turkey". */
export function either(names: string[], most?: number): string {
  return joined(names, "or", most);
}

function joined(names: string[], joint: string, most = Number.POSITIVE_INFINITY): string {
  const last = names.length > most ? [`${names.length - most + 1} others`] : names.slice(-1);
  const first = names.slice(0, names.length > most ? most - 1 : -1);
  return [first.join(", "), ...last].filter(Boolean).join(` ${joint} `);
}

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const plurals: Record<string, string> = { was: "were", is: "are", has: "have" };

/** A reading's first word for several subjects: "were the channel for", "belong to". */
export function agree(words: string, isPlural: boolean): string {
  const [verb = "", ...rest] = words.split(" ");
  if (!isPlural) return words;
  return [plurals[verb] ?? verb.replace(/([^s])s$/, "$1"), ...rest].join(" ");
}

/** The reading said again of someone else: "did too", "were too". */
export function again(words: string, isPlural: boolean): string {
  const verb = words.split(" ")[0] ?? "";
  return agree(`${verb in plurals ? verb : "did"} too`, isPlural);
}

const takesArticle =
  /^(?![Tt]he\b).* (?:States|Nations|Union|Kingdom|Emirates|Republic|Federation|Embassy|Agreement|Treaty|Revolution|War)(?= in\b| of\b| \(|$)/;

/** "the United States", "the Algerian Agreement (1981)": names that are made of a common noun are said with an article. */
export const withArticle = (name: string) => (takesArticle.test(name) ? `the ${name}` : name);

/** Whether a name takes "were": "Revived talks", "third-party countries (1995)", "Students", but not "United States". */
export function isPluralName(name: string): boolean {
  const head =
    name.replace(/\(.*?\)/g, "").split(/ (?:of|on|in|for|at|to|with|from|against|by|after|between|since|under)\b/)[0] ??
    "";
  const words = head.trim().split(/\s+/);
  const noun = words.at(-1) ?? "";
  return /[^suiA-Z]s$/.test(noun) && (words.length === 1 || /^[a-z]/.test(noun));
}
