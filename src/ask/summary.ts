import type { GraphNode } from "../domain/graph.ts";
import { mainLabel, type Ontology } from "../domain/ontology.ts";
import { periodOf } from "../domain/period.ts";
import type { Fact } from "./facts.ts";
import { byFrequency } from "./frequency.ts";
import { agree, isPluralName, list, upperFirst, withArticle } from "./grammar.ts";
import { datesOf, nameOf, nameWithDates } from "./names.ts";

const most = { subjects: 8, objects: 3 };

/** How many facts of each reading there are, of whom the most, and how far they reach. */
export function summary(facts: Fact[], ontology: Ontology): string[] {
  const readings = Map.groupBy(facts, ({ words, noun }) => `${words} ${noun}`);
  const implied = facts.filter((fact) => fact.implied).length;
  return [
    ...[...readings.values()].map((same) => upperFirst(`${summaryOf(same, ontology)}.`)),
    implied > 0 ? `The table has all ${facts.length}, ${implied} of them by implication.` : "The table has each.",
  ];
}

/** "between them, Oman and 6 others mediated 5 negotiations, from First nuclear talks (2002) to Revived talks (2026)". */
function summaryOf(facts: Fact[], ontology: Ontology): string {
  const subjects = byFrequency(facts.map(({ subject }) => subject));
  const objects = byStart(
    facts.map(({ object }) => object),
    ontology,
  );
  const names = subjects.map((node) => withArticle(nameOf(node, ontology)));
  const isPlural = names.length > 1 || names.some(isPluralName);
  const [{ words, noun } = { words: "", noun: "" }] = facts;
  const togetherness = subjects.length > 1 && objects.length > 1 ? "between them, " : "";
  return `${togetherness}${list(names, most.subjects)} ${agree(words, isPlural)} ${howMany(objects, noun, ontology)}`;
}

function howMany(nodes: GraphNode[], noun: string, ontology: Ontology): string {
  const names = nodes.map((node) => withArticle(nameWithDates(node, ontology)));
  const plural = noun ? `${noun}s` : pluralOf(nodes, ontology);
  if (plural === undefined || (!noun && nodes.length <= most.objects)) return list(names, most.objects);
  const isDated = nodes.every((node) => datesOf(node, ontology));
  return `${nodes.length} ${plural}${isDated ? `, from ${names[0]} to ${names.at(-1)}` : ""}`;
}

/** "negotiations", where all have the same main label. */
function pluralOf(nodes: GraphNode[], ontology: Ontology): string | undefined {
  const [label, ...others] = new Set(nodes.map(({ labels }) => mainLabel(ontology, labels)));
  return label && others.length === 0 ? ontology.labels[label]?.plural.toLowerCase().split(",")[0] : undefined;
}

function byStart(nodes: GraphNode[], ontology: Ontology): GraphNode[] {
  const startOf = (node: GraphNode) => periodOf(ontology, node)?.start ?? "";
  return [...new Set(nodes)].sort((a, b) => startOf(a).localeCompare(startOf(b)));
}
