import type { Named } from "../../domain/named.ts";
import type { Ontology } from "../../domain/ontology.ts";
import type { Lexicon } from "./lexicon.ts";

const wordless = {
  verbs: [],
  anew: [],
  reverse: [],
  from: [],
  to: [],
  act: [],
  prepositions: [],
  reversePrepositions: [],
};

/** The ontology as questions of this language call its labels and types; what the lexicon does not name has no words. */
export function translated(ontology: Ontology, { labels, types }: Lexicon): Ontology {
  return {
    ...ontology,
    labels: Object.fromEntries(
      Object.entries(ontology.labels).map(([label, definition]) => {
        const { synonyms = [], words = {} } = labels[label] ?? {};
        return [label, { ...definition, plural: "", values: {}, synonyms, words }];
      }),
    ),
    types: Object.fromEntries(
      Object.entries(ontology.types).map(([type, definition]) => {
        const words = types[type] ?? wordless;
        return [type, { ...definition, reads: "", reverse: "", words, variants: [] }];
      }),
    ),
  };
}

/** The nodes with what they are called in this language besides. */
export function renamed(named: Named[], { names }: Lexicon): Named[] {
  return named.map((node) => ({ ...node, aliases: [...node.aliases, ...(names[node.id] ?? [])] }));
}
