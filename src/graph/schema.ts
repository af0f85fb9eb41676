import { z } from "zod";
import { UnavailableError } from "../domain/errors.ts";
import type { Folder } from "../domain/folder.ts";
import type { Schema } from "../domain/schema.ts";
import type { Ask } from "./ask.ts";

const markerQuery = `
  MATCH (graph:BackchannelGraph {folder: $folder})
  CALL db.info() YIELD name
  RETURN graph.folder AS folder, graph.hash AS hash, toString(graph.writtenOn) AS writtenOn, name AS database`;

const labelsQuery = `
  MATCH (node) WHERE NOT node:BackchannelGraph
  UNWIND labels(node) AS name
  RETURN name, count(*) AS count ORDER BY name`;

const labelPropertiesQuery = `
  MATCH (node) WHERE NOT node:BackchannelGraph
  UNWIND labels(node) AS of UNWIND keys(node) AS name
  RETURN of, name, count(*) AS count ORDER BY name`;

const typesQuery = `
  MATCH ()-[relationship]->()
  RETURN type(relationship) AS name, count(*) AS count ORDER BY name`;

const typePropertiesQuery = `
  MATCH ()-[relationship]->() UNWIND keys(relationship) AS name
  RETURN type(relationship) AS of, name, count(*) AS count ORDER BY name`;

const basisQuery = `
  MATCH ()-[relationship]->() WHERE relationship.claim IS NOT NULL
  RETURN count(CASE relationship.basis WHEN 'implied' THEN null ELSE 1 END) AS stated,
    count(CASE relationship.basis WHEN 'implied' THEN 1 END) AS implied`;

const serverQuery = "CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition LIMIT 1";

const totalsQuery = `
  MATCH (node) WITH count(node) AS nodes
  MATCH ()-[relationship]->() RETURN nodes, count(relationship) AS relationships`;

const Server = z.strictObject({ version: z.string(), edition: z.string() });
const Totals = z.strictObject({ nodes: z.int(), relationships: z.int() });
const Marker = z.strictObject({ folder: z.string(), hash: z.string(), writtenOn: z.string(), database: z.string() });
const Count = z.strictObject({ name: z.string(), count: z.int() });
const PropertyCount = Count.extend({ of: z.string() });
const BasisCount = z.strictObject({ stated: z.int(), implied: z.int() });

/** What the database holds, counted. Throws where it was not seeded from the folder. */
export async function countedSchema(
  ask: Ask,
  { name, ontology }: Pick<Folder, "name" | "ontology">,
  limits: Schema["limits"],
): Promise<Schema> {
  const [{ database, ...graph }, counts, [server], [totals]] = await Promise.all([
    marker(ask, name),
    counted(ask),
    ask(Server, serverQuery),
    ask(Totals, totalsQuery),
  ]);
  return {
    database,
    server: server ?? { version: "", edition: "" },
    graph,
    ontology,
    nodes: (totals?.nodes ?? 1) - 1,
    relationships: totals?.relationships ?? 0,
    ...counts,
    limits,
    countedOn: new Date().toISOString(),
  };
}

async function marker(ask: Ask, folder: string): Promise<z.infer<typeof Marker>> {
  const [row] = await ask(Marker, markerQuery, { folder });
  if (row) return row;
  throw new UnavailableError(`This database was not seeded from ${folder}. Run npm run seed.`);
}

async function counted(ask: Ask): Promise<Pick<Schema, "labels" | "types" | "basis">> {
  const [labels, labelProperties, types, typeProperties, [basis]] = await Promise.all([
    ask(Count, labelsQuery),
    ask(PropertyCount, labelPropertiesQuery),
    ask(Count, typesQuery),
    ask(PropertyCount, typePropertiesQuery),
    ask(BasisCount, basisQuery),
  ]);
  return {
    // Every entity has that label, so it tells nothing.
    labels: labels
      .filter(({ name }) => name !== "Entity")
      .map(({ name, count }) => ({ label: name, count, properties: propertiesOf(name, labelProperties) })),
    types: types.map(({ name, count }) => ({ type: name, count, properties: propertiesOf(name, typeProperties) })),
    basis: basis ?? { stated: 0, implied: 0 },
  };
}

function propertiesOf(owner: string, counts: z.infer<typeof PropertyCount>[]): z.infer<typeof Count>[] {
  return counts.filter(({ of }) => of === owner).map(({ name, count }) => ({ name, count }));
}
