import type { Named } from "../../domain/named.ts";
import type { Ontology } from "../../domain/ontology.ts";
import type { Value } from "../../domain/value.ts";
import type { Ask } from "../ask.ts";
import { inBatches } from "../counts/batches.ts";
import { inTurns } from "../inTurns.ts";
import { mostNames, NameRow, namedAs, namingNode, namingParameters, unaskedLabels } from "../names.ts";
import { quoted } from "../quoted.ts";
import { type Index, namesInText, usefulIndexes } from "./indexes.ts";
import type { CountedGraph } from "./looked.ts";
import { fold } from "./words.ts";

/** What a node is called, folded, as search and questions look for it. */
export interface SampledName {
  named: Named;
  /** By every property that may be its caption. */
  folded: string[];
  /** Whether questions can be about it. */
  isAsked: boolean;
}

/** Names of a database of others that are kept in memory. */
export interface NameSample {
  /** Whether they are the names of all nodes. */
  isWhole: boolean;
  names: SampledName[];
  /** How many nodes were looked at, by label; under "" those of whatever label. */
  nodes: [label: string, nodes: number][];
}

const allQuery = `
  MATCH (node) WITH node LIMIT $share
  WHERE NOT node:BackchannelGraph
  ${namingNode}`;

const labelsQuery = (labels: string[]) => `
  CALL { ${labels.map((label) => `MATCH (node:${quoted(label)}) WITH node LIMIT $share RETURN node`).join("\nUNION\n")} }
  ${namingNode}`;

/** Of all nodes where they are few, else of the first ones of each label whose names no full-text index holds. */
export async function sampleNames(ask: Ask, graph: CountedGraph, indexes: Index[]): Promise<NameSample> {
  const { ontology, nodes } = graph;
  if (nodes <= mostNames) {
    const rows = await ask(NameRow, allQuery, { share: mostNames, ...namingParameters(ontology) });
    const captions = new Set(["name", "title", ...graph.labels.map(({ label }) => captionOf(ontology, label))]);
    return { isWhole: true, names: await namedRows(ontology, rows, () => captions), nodes: [["", nodes]] };
  }
  const { fulltext } = usefulIndexes(ontology, indexes);
  const labels = graph.labels.filter(({ label }) => !namesInText(ontology, fulltext, label));
  const share = fairShare(labels.map(({ count }) => count));
  const parameters = { share, ...namingParameters(ontology) };
  const read = (some: string[]) => ask(NameRow, labelsQuery(some), parameters);
  const names = labels.map(({ label }) => label);
  const rows = await inBatches(names, 25, read);
  const captions = (own: string[]) => new Set(own.map((label) => captionOf(ontology, label)));
  return {
    isWhole: false,
    names: await namedRows(ontology, rows, captions),
    nodes: labels.map(({ label, count }) => [label, Math.min(count, share)]),
  };
}

/** Each node once, under the names that these properties of its labels give it. */
function namedRows(
  ontology: Ontology,
  rows: NameRow[],
  captions: (labels: string[]) => Set<string>,
): Promise<SampledName[]> {
  const unasked = unaskedLabels(ontology);
  const each = [...new Map(rows.map((row) => [row.elementId, row])).values()];
  return inTurns(each, (row) => ({
    named: namedAs(ontology, row),
    folded: foldedNames(row.said, captions(row.labels)),
    isAsked: row.labels.some((label) => ontology.labels[label]) && !row.labels.some((label) => unasked.includes(label)),
  }));
}

// Where nothing is guessed the caption is empty.
const captionOf = (ontology: Ontology, label: string) => ontology.labels[label]?.caption || "name";

function foldedNames(said: NameRow["said"], captions: ReadonlySet<string>): string[] {
  const names = said.flatMap(([key, value]) => (captions.has(key) ? textOf(value) : []));
  return [...new Set(names.map(fold))].filter(Boolean);
}

const textOf = (value: Value): string[] =>
  typeof value === "string" || typeof value === "number" ? [String(value)] : [];

/** The most that each may have where all have the same, and what small ones leave goes to the others. */
function fairShare(counts: number[]): number {
  let [left, share] = [mostNames, 0];
  const sizes = counts.toSorted((one, other) => one - other);
  for (const [index, size] of sizes.entries()) {
    share = Math.floor(left / (sizes.length - index));
    if (size > share) return share;
    left -= size;
  }
  return mostNames;
}
