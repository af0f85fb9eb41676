import type { Ontology } from "../../domain/ontology.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Meaning, Phrase, Use } from "./edges.ts";
import type { Wording } from "./words.ts";

/** All phrases of an ontology and a language, and the words that they are made of. */
export function vocabulary(ontology: Ontology, lexicon: Lexicon, wording: Wording): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (words: string[], meaning: Meaning, cost = 0) => {
    for (const phrase of words) {
      const stems = wording.stems(phrase);
      const noun = asTyped(meaning) ? { noun: phrase } : {};
      if (stems.length > 0) phrases.push({ stems, ...noun, meaning, cost });
    }
  };
  for (const [name, words] of Object.entries(lexicon.operators)) add(words, { kind: "op", name });
  add(lexicon.fillers, { kind: "filler" });
  add(lexicon.anything, { kind: "label", labels: [] }, 0.1);
  const who = Object.keys(ontology.labels).filter((label) => ontology.labels[label]?.who);
  add(lexicon.anyone, { kind: "label", labels: who }, 0.1);
  labelPhrases(ontology, add);
  const modals = new Set((lexicon.operators.may ?? []).flatMap(wording.stems));
  const particles = new Set((lexicon.operators.particle ?? []).flatMap(wording.stems));
  typePhrases(ontology, wording, phrases, { add, modals, particles });
  return phrases;
}

/** Whether the ending of the word matters, which a stem leaves off. */
const asTyped = (meaning: Meaning) =>
  ["label", "noun", "act", "prep"].includes(meaning.kind) ||
  (meaning.kind === "op" && ["side", "effect", "outcome"].includes(meaning.name));

type Add = (words: string[], meaning: Meaning, cost?: number) => void;

function labelPhrases(ontology: Ontology, add: Add): void {
  for (const [label, { plural, synonyms, values, words }] of Object.entries(ontology.labels)) {
    const own = [label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").replaceAll("_", " "), ...plural.split(",")];
    add([...new Set([...own, ...synonyms])], { kind: "label", labels: [label] });
    for (const property of new Set([...Object.keys(values), ...Object.keys(words)]))
      for (const value of new Set([...(values[property] ?? []), ...Object.keys(words[property] ?? {})])) {
        const own = values[property]?.includes(value) ? [value] : [];
        add([...own, ...(words[property]?.[value] ?? [])], { kind: "value", property, value, labels: [label] });
      }
  }
}

function typePhrases(
  { types }: Ontology,
  wording: Wording,
  phrases: Phrase[],
  { add, modals, particles }: { add: Add; modals: ReadonlySet<string>; particles: ReadonlySet<string> },
): void {
  const verbs = new Map<string, Use[]>();
  const possible = new Map<string, Use[]>();
  const prepositions = new Set(usual);
  const use = (words: string[], one: Use, into = verbs) => {
    for (const phrase of words) {
      const key = wording.stems(phrase).join(" ");
      if (key !== "") into.set(key, [...(into.get(key) ?? []), one]);
    }
  };
  for (const [type, { reads, reverse, words, variants, cited }] of Object.entries(types)) {
    if (!cited && Object.values(words).every((list) => list.length === 0)) continue;
    const readings = [{ reads, reverse, words, having: undefined }, ...variants.map(withHaving)];
    for (const { words } of readings)
      for (const phrase of [...words.prepositions, ...words.reversePrepositions]) prepositions.add(phrase);
    for (const { having, ...said } of readings) {
      use([said.reads, ...said.words.verbs], { type, reverse: false, having });
      use(said.words.anew, { type, reverse: false, having, anew: true });
      use([said.reverse, ...said.words.reverse], { type, reverse: true, having });
      add(said.words.from, { kind: "noun", type, end: "from", having }, 0.05);
      add(said.words.to, { kind: "noun", type, end: "to", having }, 0.05);
      add(said.words.act, { kind: "act", type });
      if (!modals.has(wording.stems(said.reads)[0] ?? "")) continue;
      // "May affect": what may be is asked for with all the type's own verbs.
      use([reads, ...words.verbs], { type, reverse: false, having }, possible);
      use([reverse, ...words.reverse], { type, reverse: true, having }, possible);
    }
  }
  const be = wording.stems("be").join(" ");
  const joints = new Set([...prepositions].map((phrase) => wording.stems(phrase).join(" ")));
  for (const [key, uses] of verbs) {
    const stems = key.split(" ");
    phrases.push({ stems, meaning: { kind: "verb", uses }, cost: 0 });
    const preposition = stems.at(-1) ?? "";
    if (stems.length > 2 && joints.has(preposition))
      phrases.push({ stems: stems.slice(0, -1), meaning: { kind: "fronted", uses, preposition }, cost: 0 });
    if (stems.length > 1 && particles.has(preposition))
      phrases.push({ stems: stems.slice(0, -1), meaning: { kind: "split", uses, particle: preposition }, cost: 0 });
    const rest = stems.slice(1);
    if (stems[0] === be && rest.length > 0)
      phrases.push({ stems: rest, meaning: { kind: "verb", uses, afterBe: true }, cost: 0 });
  }
  for (const [key, uses] of possible)
    phrases.push({ stems: key.split(" "), meaning: { kind: "possibly", uses }, cost: 0 });
  for (const phrase of prepositions) add([phrase], { kind: "prep", stems: wording.stems(phrase).join(" ") });
}

/** Prepositions that any graph is asked with. */
export const usual = [
  "of",
  "in",
  "with",
  "from",
  "to",
  "by",
  "on",
  "at",
  "for",
  "about",
  "through",
  "between",
  "against",
];

const withHaving = ({ property, equals, ...variant }: Ontology["types"][string]["variants"][number]) => ({
  ...variant,
  having: { [property]: equals },
});
