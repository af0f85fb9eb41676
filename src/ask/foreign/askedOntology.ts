import type { Ontology } from "../../domain/ontology.ts";
import type { Schema } from "../../domain/schema.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { usual } from "../lexicon/usual.ts";
import { typeWords } from "./typeWords.ts";

type Label = Ontology["labels"][string];
type Type = Ontology["types"][string];

/**
 * The ontology of a database of others with words for questions, from the names of its labels, types and properties; what a
 * file says of it already stays.
 */
export function askedOntology({ ontology, labels }: Pick<Schema, "ontology" | "labels">, lexicon: Lexicon): Ontology {
  const counted = new Map(labels.map(({ label, properties }) => [label, properties]));
  const says = Object.values(ontology.labels).some(({ who }) => who);
  return {
    ...ontology,
    labels: mapped(ontology.labels, (definition, label) => ({
      ...definition,
      plural: definition.plural === label ? pluralOf(label) : definition.plural,
      who: says ? definition.who : definition.shape === "bust",
      synonyms: [...definition.synonyms, ...otherWords(label)],
      properties: { ...kinds(counted.get(label) ?? []), ...definition.properties },
    })),
    types: mapped(ontology.types, (definition) => withWords(definition, lexicon)),
  };
}

const mapped = <Value>(record: Record<string, Value>, change: (value: Value, name: string) => Value) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));

/** "Film" is also a movie; "SciFiFilm" is not. */
function otherWords(label: string): string[] {
  const name = label.toLowerCase();
  return usual.labels.flatMap((same) => (same.includes(name) ? same.filter((other) => other !== name) : []));
}

/** "Films", "Companies", "People". */
function pluralOf(label: string): string {
  const words = label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").replaceAll("_", " ");
  if (/person$/i.test(words)) return words.replace(/person$/i, "people");
  if (/[^aeiou]y$/.test(words)) return words.replace(/y$/, "ies");
  return /(?:s|x|ch|sh)$/.test(words) ? `${words}es` : `${words}s`;
}

function kinds(properties: Schema["labels"][number]["properties"]): Label["properties"] {
  return Object.fromEntries(properties.map(({ name, types }) => [name, kindOf(types)]));
}

function kindOf(types: string[] | undefined): Label["properties"][string] {
  const [first = ""] = types ?? [];
  if (first.startsWith("LIST")) return "texts";
  if (first === "INTEGER" || first === "FLOAT") return "number";
  if (first === "BOOLEAN") return "boolean";
  return /DATE/.test(first) ? "date" : "text";
}

function withWords(definition: Type, lexicon: Lexicon): Type {
  const own = Object.values(definition.words).some((words) => words.length > 0);
  if (own) return { ...definition, cited: true };
  const { reads, reverse, words } = typeWords(definition.reads, lexicon);
  return { ...definition, reads, reverse, words: { ...definition.words, ...words }, cited: true };
}
