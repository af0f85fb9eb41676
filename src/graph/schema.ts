import type { Folder } from "../domain/folder.ts";
import type { Schema } from "../domain/schema.ts";
import type { Ask } from "./ask.ts";
import { graphFacts } from "./counts/graphFacts.ts";
import { countBasis, markOf } from "./counts/mark.ts";
import { databaseName, knowsValueType, serverOf } from "./counts/server.ts";
import { countAll } from "./counts/totals.ts";
import type { GraphFacts, PropertyFacts } from "./guess/facts.ts";
import { guessOntology } from "./guess/guess.ts";
import type { OntologyFile } from "./guess/ontologyFile.ts";

/** Whose words count: the folder's where the database was seeded from it, else a file's, and what they leave open is guessed. */
export interface Given {
  folder: Pick<Folder, "name" | "ontology">;
  file?: OntologyFile | undefined;
  reportLink?: string | undefined;
}

/** What a database holds: counted by Neo4j itself, and for its properties read in a sample; nothing is scanned. */
export async function countedSchema(ask: Ask, given: Given, limits: Schema["limits"]): Promise<Schema> {
  const { folder, file, reportLink } = given;
  const [database, server, graph, totals] = await Promise.all([
    databaseName(ask),
    serverOf(ask),
    markOf(ask, folder.name),
    countAll(ask),
  ]);
  const facts = await graphFacts(ask, { ...totals, typed: knowsValueType(server.version) });
  return {
    database,
    server,
    ...(graph && { graph }),
    ontologyFrom: graph ? "folder" : file ? "file" : "guess",
    ontology: graph ? folder.ontology : guessOntology(database, facts, file),
    ...totals,
    ...counted(facts, graph !== undefined),
    basis: graph ? await countBasis(ask) : { stated: 0, implied: 0 },
    limits,
    ...(reportLink && { reportLink }),
    countedOn: new Date().toISOString(),
  };
}

function counted({ labels, types }: GraphFacts, isSeeded: boolean): Pick<Schema, "labels" | "types"> {
  // Every node of the seed has the label Entity, so there it tells nothing.
  const telling = labels.filter(({ name }) => !isSeeded || name !== "Entity");
  return {
    labels: telling.map(({ name, ...facts }) => ({ label: name, ...countsOf(facts) })),
    types: types.map(({ name, joins, ...facts }) => ({ type: name, ...countsOf(facts), joins })),
  };
}

function countsOf({ count, read, properties }: Pick<GraphFacts["labels"][number], "count" | "read" | "properties">) {
  return { count, ...(read < count && { sampled: read }), properties: properties.map(propertyCount) };
}

const propertyCount = ({ name, count, types }: PropertyFacts) => ({ name, count, ...(types && { types }) });
