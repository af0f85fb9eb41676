import type { Ask } from "../ask.ts";
import type { GraphFacts, PropertyFacts } from "../guess/facts.ts";
import { type Sample, sampleJoins, sampleNodes, sampleRelationships } from "./sample.ts";
import { type Counted, countLabels, countTypes } from "./totals.ts";
import { uniqueProperties } from "./uniqueProperties.ts";

interface Whole {
  nodes: number;
  relationships: number;
  /** Whether the server can say the type of a value. */
  typed: boolean;
}

/** Labels and types with their counts, and with what a sample of each tells of its properties. */
export async function graphFacts(ask: Ask, whole: Whole): Promise<GraphFacts> {
  const [labels, types, unique] = await Promise.all([
    countLabels(ask, whole.nodes),
    countTypes(ask, whole.relationships),
    uniqueProperties(ask),
  ]);
  const ofTypes = { names: types, total: whole.relationships };
  const [nodes, relationships, joins] = await Promise.all([
    sampleNodes(ask, { names: labels, total: whole.nodes }, whole.typed),
    sampleRelationships(ask, ofTypes, whole.typed),
    sampleJoins(ask, ofTypes),
  ]);
  return {
    labels: labels.map((label) => ({ ...label, ...read(nodes, label), unique: unique.get(label.name) ?? [] })),
    types: types.map((type) => ({
      ...type,
      ...read(relationships, type),
      joins: joins.of(type).rows.map(({ from, to, count }) => ({ from, to, count })),
    })),
  };
}

type Row = Omit<PropertyFacts, "types"> & { owner: string; types: string[] | null };

function read(sample: Sample<Row>, counted: Counted) {
  const { read, rows } = sample.of(counted);
  return {
    read,
    properties: rows.map(({ owner: _, types, ...rest }) => ({ ...rest, types: types?.map(plain).sort() })),
  };
}

/** "LIST<STRING NOT NULL> NOT NULL" → "LIST<STRING>": a value that is there is never null. */
const plain = (type: string) => type.replaceAll(" NOT NULL", "");
