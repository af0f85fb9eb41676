import { askedOntology } from "../ask/foreign/askedOntology.ts";
import { readLexicon } from "../ask/lexicon/lexicon.ts";
import type { Lookups, Names } from "../ask/lookups.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Schema } from "../domain/schema.ts";
import type { Caller } from "../graph/caller.ts";
import type { Store } from "../graph/store.ts";
import { ownTurn } from "./turns.ts";

// The same names give the same object, by which `ask` keeps what it made of them.
const namesOf = new WeakMap<object, Names>();

/** What answering looks up, of one store. */
export const lookups = (store: Store, { client, signal }: Caller): Lookups => ({
  ...store,
  ontology: async () => ontologyOf(await store.schema()),
  names: async (question, ids) => {
    const [{ named, among }, { graph }] = await Promise.all([store.names(question, ids), store.schema()]);
    const names = namesOf.get(named) ?? { named, identity: graph ? "id" : "elementId", ...(among && { among }) };
    namesOf.set(named, names);
    // A question is understood in one go, once its names are known.
    if (question !== "") await ownTurn({ client, signal });
    return names;
  },
  judge: (statement) => store.check({ statement, parameters: {} }, { client, signal, parameters: "plain" }),
});

const ontologies = new WeakMap<Schema, Ontology>();

/** That of a graph folder has words for questions; a guessed one gets them. */
function ontologyOf(schema: Schema): Ontology {
  if (schema.graph) return schema.ontology;
  const known = ontologies.get(schema) ?? askedOntology(schema, readLexicon("en"));
  ontologies.set(schema, known);
  return known;
}
