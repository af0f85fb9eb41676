import { z } from "zod";
import type { Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { chunked } from "./chunked.ts";
import { hiddenLabels } from "./hidden.ts";
import { quoted } from "./quoted.ts";

// Neighbours of those looked at are candidates too: whatever many nodes point to is among them nearly for certain.
const sampleQuery = (match: string) => `
  MATCH ${match} WITH node LIMIT $share
  UNWIND [node] + COLLECT { MATCH (node)--(other) RETURN other LIMIT 5 } AS candidate
  WITH DISTINCT candidate
  WHERE COUNT { (candidate)--() } > 0
    AND NOT candidate:BackchannelGraph AND none(label IN labels(candidate) WHERE label IN $hidden)
  RETURN elementId(candidate) AS elementId, COUNT { (candidate)--() } AS degree
  ORDER BY degree DESC, elementId LIMIT $candidates`;

// A hub of leaves leads nowhere, so those at the other end count where they lead on.
const leadingOnQuery = `
  MATCH (node) WHERE elementId(node) IN $elementIds
  WITH node, COLLECT { MATCH (node)--(other) RETURN DISTINCT other LIMIT 500 } AS others
  RETURN elementId(node) AS elementId
  ORDER BY size([other IN others WHERE COUNT { (other)--() } > 1]) DESC, COUNT { (node)--() } DESC, elementId`;

const Candidate = z.strictObject({ elementId: z.string(), degree: z.int() });
const Hub = z.strictObject({ elementId: z.string() });

const bounds = { sampled: 10_000, perLabel: 2_000, candidates: 20 };

/** Nodes with many relationships, by element id, the best first; found in some nodes of each label, without a full scan. */
export async function findHubs(ask: Ask, ontology: Ontology): Promise<string[]> {
  const hidden = hiddenLabels(ontology);
  const labels = Object.keys(ontology.labels).filter((label) => !hidden.includes(label));
  const share = Math.min(bounds.perLabel, Math.ceil(bounds.sampled / (labels.length + 1)));
  const samples = ["(node)", ...labels.map((label) => `(node:${quoted(label)})`)].map(sampleQuery);
  const parameters = { share, hidden, candidates: bounds.candidates };
  const queries = chunked(samples, 20).map((some) => some.join("\nUNION\n"));
  const rows = (await Promise.all(queries.map((query) => ask(Candidate, query, parameters)))).flat();
  const degrees = new Map(rows.map(({ elementId, degree }) => [elementId, degree]));
  const best = [...degrees].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const elementIds = best.slice(0, bounds.candidates).map(([elementId]) => elementId);
  return (await ask(Hub, leadingOnQuery, { elementIds })).map(({ elementId }) => elementId);
}
