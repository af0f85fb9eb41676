import type { Edge } from "./edges.ts";
import { mostForName } from "./nameBook.ts";
import { namesIn } from "./subjects.ts";
import { plain } from "./words.ts";

/** What a text says: the meanings of its words, and those words that have none. */
interface Said {
  edges: Edge[];
  unknown: string[];
}

/** How asides begin: with what somebody believes, or what the answer is for. */
export interface Asides {
  beliefs: string[];
  purposes: string[];
}

/** What is left of a question; `about` are the nodes that it says "it" of, where they were named beside it. */
interface WithoutAsides {
  left: string;
  about?: string[];
}

/**
 * The question without what is said beside it and asks nothing: "I suspect only one.", "For a briefing: …". What somebody
 * believes may name anything; what the answer is for is left out only where it names nothing that the graph knows. Nothing
 * where more than one sentence would be left; where what is left says "it", the only thing named beside it is meant.
 */
export function withoutAsides(question: string, asides: Asides, of: (text: string) => Said): WithoutAsides | undefined {
  const sentences = question.split(apart).map((one) => one.trim());
  const kept = sentences.filter((one) => !isAside(one, asides, of));
  const [left, more] = kept;
  if (left === undefined || more !== undefined || sentences.length < 2) return undefined;
  const isAfterAside = sentences[0] !== left;
  if (!isAfterAside || !of(left).edges.some(isPointing)) return { left };
  const named = sentences
    .filter((one) => one !== left)
    .flatMap((one) => namesIn(of(one).edges).filter(({ cost }) => cost < mostForName));
  const about = [...new Set(named.flatMap(({ ids }) => ids))];
  return about.length === 1 ? { left, about } : undefined;
}

/** After a full stop that ends no abbreviation; after a colon or a comma where what stands before says what it is for. */
const apart = /(?<=[?!]|(?<!\b\p{Lu})\.)\s+(?=\p{L})|(?<=^(?:for|to)\b[^,:?]*[,:])\s+|(?<=:)\s+/iu;

function isAside(sentence: string, { beliefs, purposes }: Asides, of: (text: string) => Said): boolean {
  if (sentence.endsWith("?")) return false;
  const words = sentence
    .replace(/\b(?:i['’]m|im)\b/i, "I am")
    .replace(/\bwe['’]re\b/i, "we are")
    .split(/\s+/);
  const bare = ` ${plain(words.join(" ")).replaceAll(/[^\p{L}\p{N}\s]+/gu, "")} `;
  const begins = (one: string) => bare.startsWith(` ${one} `);
  if (beliefs.some(begins)) return true;
  const [purpose] = purposes.filter(begins).toSorted((one, other) => other.length - one.length);
  if (purpose === undefined) return false;
  const { edges, unknown } = of(words.slice(purpose.split(" ").length).join(" "));
  // A name or a number that the graph does not know may restrict what is asked.
  return !edges.some(isTelling) && !unknown.some((word) => /[\p{Lu}\p{N}]/u.test(word));
}

const telling = new Set(["thing", "label", "noun", "act", "value", "span", "changed", "verb"]);
const restricting = new Set(["only", "except", "not", "without", "alone", "first", "last", "butNot"]);
const isTelling = ({ meaning }: Edge) =>
  meaning.kind === "op" ? restricting.has(meaning.name) : telling.has(meaning.kind) && !isEmpty(meaning);
const isEmpty = (meaning: Edge["meaning"]) => meaning.kind === "label" && meaning.labels.length === 0;
const isPointing = ({ meaning }: Edge) => meaning.kind === "op" && meaning.name === "pronoun";
