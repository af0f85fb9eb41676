import type { Folder } from "../domain/folder.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Schema } from "../domain/schema.ts";
import type { Ask } from "./ask.ts";
import { countBasis, seedMark } from "./counts/mark.ts";
import { type PropertyFacts, sampleJoins, sampleLabels, sampleSize, sampleTypes } from "./counts/sample.ts";
import { databaseName, knowsValueType, serverOf } from "./counts/server.ts";
import { type Counted, countAll, countLabels, countTypes } from "./counts/totals.ts";
import { uniqueProperties } from "./counts/uniqueProperties.ts";
import type { LabelFacts, TypeFacts } from "./guess/facts.ts";
import { guessOntology } from "./guess/guess.ts";
import type { PartialOntology } from "./guess/partialOntology.ts";

/** Whose words count: the folder's where the database was seeded from it, else what a file says over what is guessed. */
export interface Sources {
  folder: Pick<Folder, "name" | "ontology">;
  own?: PartialOntology | undefined;
}

/** What a database holds: counted by Neo4j itself, and for properties read in a sample; nothing is scanned. */
export async function countedSchema(ask: Ask, { folder, own }: Sources, limits: Schema["limits"]): Promise<Schema> {
  const [database, server, graph, totals] = await Promise.all([
    databaseName(ask),
    serverOf(ask),
    seedMark(ask, folder.name),
    countAll(ask),
  ]);
  const facts = await readFacts(ask, totals, knowsValueType(server.version));
  // Every node of the seed has the label Entity, so it tells nothing.
  const labels = facts.labels.filter(({ name }) => !graph || name !== "Entity");
  return {
    database,
    server,
    ...(graph && { graph }),
    ontology: graph ? folder.ontology : guessOntology(database, { ...facts, labels }, own),
    ...totals,
    labels: labels.map(({ name: label, unique: _, ...rest }) => ({ label, ...counts(rest) })),
    types: facts.types.map(({ name: type, joins, ...rest }) => ({ type, ...counts(rest), joins })),
    basis: graph ? await countBasis(ask) : { stated: 0, implied: 0 },
    limits,
    countedOn: new Date().toISOString(),
  };
}

interface Facts {
  labels: LabelFacts[];
  types: TypeFacts[];
}

async function readFacts(
  ask: Ask,
  totals: { nodes: number; relationships: number },
  typed: boolean,
): Promise<Facts> {
  const [labels, types, unique] = await Promise.all([countLabels(ask), countTypes(ask), uniqueProperties(ask)]);
  const ofTypes = { names: types, total: totals.relationships, typed };
  const [ofLabel, ofType, joins] = await Promise.all([
    sampleLabels(ask, { names: labels, total: totals.nodes, typed }),
    sampleTypes(ask, ofTypes),
    sampleJoins(ask, ofTypes),
  ]);
  return {
    labels: labels.map((label) => ({
      ...read(label, ofLabel.of(label.name), totals.nodes),
      unique: unique.get(label.name) ?? [],
    })),
    types: types.map((type) => ({
      ...read(type, ofType.of(type.name), totals.relationships),
      joins: joins.of(type.name),
    })),
  };
}
