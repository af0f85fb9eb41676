import { z } from "zod";
import type { Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { inBatches } from "./counts/batches.ts";
import { hiddenLabels } from "./hidden.ts";
import { quoted } from "./quoted.ts";

// Neighbours of those looked at are candidates too: whatever many nodes point to is among them nearly for certain.
const sampleQuery = (matches: string[]) => `
  CALL { ${matches.map((match) => `MATCH ${match} WITH node LIMIT $share RETURN node`).join("\nUNION ALL\n")} }
  UNWIND [node] + COLLECT { MATCH (node)--(other) RETURN other LIMIT 5 } AS candidate
  WITH DISTINCT candidate
  WITH candidate, COUNT { (candidate)--() } AS degree
  WHERE degree > 0 AND NOT candidate:BackchannelGraph AND none(label IN labels(candidate) WHERE label IN $hidden)
  RETURN elementId(candidate) AS elementId, degree
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

/**
 * Nodes with many relationships, by element id, the best first. They are sought among some nodes of each label and
 * their neighbours, without a full scan; among all of `total` only where these are few.
 */
export async function findHubs(ask: Ask, ontology: Ontology, total: number): Promise<string[]> {
  const hidden = hiddenLabels(ontology);
  const labels = Object.keys(ontology.labels).filter((label) => !hidden.includes(label));
  const isFew = total <= bounds.sampled;
  const matches = ["(node)", ...(isFew ? [] : labels.map((label) => `(node:${quoted(label)})`))];
  const share = isFew ? bounds.sampled : Math.min(bounds.perLabel, Math.ceil(bounds.sampled / matches.length));
  const parameters = { share, hidden, candidates: bounds.candidates };
  const rows = await inBatches(matches, 50, (some) => ask(Candidate, sampleQuery(some), parameters));
  const degrees = new Map(rows.map(({ elementId, degree }) => [elementId, degree]));
  const best = [...degrees].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const elementIds = best.slice(0, bounds.candidates).map(([elementId]) => elementId);
  return (await ask(Hub, leadingOnQuery, { elementIds })).map(({ elementId }) => elementId);
}
