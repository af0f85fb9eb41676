import type { Ontology } from "../../domain/ontology.ts";
import { usual } from "../lexicon/usual.ts";
import type { Meaning, Phrase } from "../understand/edges.ts";
import type { Wording } from "../understand/words.ts";

/** Names of properties as questions say them: "tagline"; of a date also what was done then: "released", "born". */
export function propertyPhrases({ labels }: Ontology, wording: Wording): Phrase[] {
  const meanings = new Map<string, Extract<Meaning, { kind: "property" }>>();
  for (const [label, { properties, time, caption }] of Object.entries(labels))
    for (const property of Object.keys(properties)) {
      const dates = property === time?.start ? "start" : property === time?.end ? "end" : undefined;
      const words = [spoken(property), ...(dates ? dateVerbs(spoken(property)) : [])];
      for (const phrase of property === caption ? [] : words) {
        const key = JSON.stringify([phrase, property, dates]);
        const known = meanings.get(key)?.labels ?? [];
        meanings.set(key, { kind: "property", property, labels: [...known, label], ...(dates && { dates }) });
      }
    }
  return [...meanings].flatMap(([key, meaning]) => {
    const stems = wording.stems((JSON.parse(key) as string[])[0] ?? "");
    return stems.length > 0 ? [{ stems, meaning, cost: 0 }] : [];
  });
}

/** "birthDate", "birth_date" → "birth date". */
export const spoken = (property: string) =>
  property
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .toLowerCase()
    .trim();

/** Of "release date" also "release" and "released". */
function dateVerbs(phrase: string): string[] {
  const bare = phrase.replace(/ (?:date|year|day|time|on|at|in)$/, "");
  const also = [usual.dates[phrase], usual.dates[bare]].filter((verb) => verb !== undefined);
  return [...(bare === phrase ? [] : [bare]), ...also, ...(/ed$/.test(bare) ? [`${bare} date`, `${bare} year`] : [])];
}
