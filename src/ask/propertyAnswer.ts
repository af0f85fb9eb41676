import type { AnswerValue } from "../domain/answer.ts";
import { inBackticks } from "../domain/backticks.ts";
import { firstDay, lastDay, periodInWords, precisionOf } from "../domain/dates.ts";
import { evidenceOfNode } from "../domain/evidence.ts";
import type { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import { partialDate } from "../domain/period.ts";
import type { Reading } from "../domain/reading.ts";
import { isoOf, textsOf, type Value } from "../domain/value.ts";
import { spoken } from "./foreign/propertyPhrases.ts";
import { list } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { nameOf } from "./names.ts";
import type { Identity } from "./statement.ts";
import type { Bare } from "./thingsAnswer.ts";

type About = Extract<Reading, { ask: "about" }> & { property: string };

/** What a property of the nodes says: the nodes that have it, and its value. */
export async function answerProperty(
  { ids, property }: About,
  ontology: Ontology,
  identity: Identity,
  lookups: Pick<Lookups, "rows">,
): Promise<Bare> {
  const key = identity.by === "id" ? "thing.id" : "elementId(thing)";
  const value = `thing.${inBackticks(property)}`;
  const statement = [
    "MATCH (thing)",
    // What is told to be unknown is not told.
    `WHERE ${key} IN $ids AND ${value} IS NOT NULL AND ${value} <> "unknown"`,
    `RETURN thing, ${value} AS value`,
    "ORDER BY elementId(thing)",
  ].join("\n");
  const parameters = { ids: identity.by === "id" ? ids : ids.map(identity.of) };
  const { rows, subgraph } = await lookups.rows(statement, parameters);
  const nodes = subgraph.nodes;
  const evidence = nodes.flatMap((node) => evidenceOfNode(node) ?? []);
  const of = (node: GraphNode) => evidence.flatMap((one, index) => (one.node === node.id ? [index] : []));
  const [one, more] = nodes;
  const found = one && !more ? toldValue(one, property, ontology) : undefined;
  return {
    status: nodes.length > 0 ? "answered" : "nothing",
    sentence: nodes.map((node) => said(node, property, ontology)).join(" "),
    answers: nodes.map((node) => ({
      id: node.id,
      name: nameOf(node, ontology),
      labels: node.labels,
      evidence: of(node),
    })),
    ...(found && { value: found }),
    rows: { ...rows, evidence: rows.values.map((_, index) => (nodes[index] ? of(nodes[index]) : [])) },
    subgraph,
    evidence,
    statement,
    parameters,
  };
}

/** "The tagline of The Matrix: Welcome to the Real World.", "The Matrix: released 1999." */
function said(node: GraphNode, property: string, ontology: Ontology): string {
  const words = inWords(node.properties[property]);
  if (isTime(node, property, ontology)) return `${nameOf(node, ontology)}: ${spoken(property)} ${words}.`;
  return `The ${spoken(property)} of ${nameOf(node, ontology)}: ${/[.!?]$/.test(words) ? words : `${words}.`}`;
}

function inWords(value: Value | undefined): string {
  const texts = textsOf(value);
  if (texts.length > 0) return list(texts);
  const day = partialDate(value);
  if (typeof value !== "number" && day) return periodInWords(firstDay(day), lastDay(day), precisionOf(day));
  return isoOf(value) ?? (Array.isArray(value) ? list(value.map(String)) : String(value));
}

/** A day where the property dates such things; else a number as it is. */
function toldValue(node: GraphNode, property: string, ontology: Ontology): AnswerValue | undefined {
  const value = node.properties[property];
  const day = isTime(node, property, ontology) ? partialDate(value) : undefined;
  if (day !== undefined) {
    const [start, end, precision] = [firstDay(day), lastDay(day), precisionOf(day)];
    return { kind: "date", start, end, precision, words: periodInWords(start, end, precision) };
  }
  return typeof value === "number" ? { kind: "number", number: value } : undefined;
}

const isTime = ({ labels }: GraphNode, property: string, ontology: Ontology) =>
  labels.some((label) => Object.values(ontology.labels[label]?.time ?? {}).includes(property));
