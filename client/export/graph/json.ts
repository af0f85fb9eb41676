import { jsonText } from "../json.ts";
import { type Shown, type Told, toldNodes, toldRelationships } from "./shown.ts";

/** What is drawn as JSON: nodes and relationships, each with its evidence and the places of its passages. */
export function jsonOfShown(shown: Shown): string {
  const { title, address, graph, day } = shown;
  const content = {
    title,
    address,
    ...(graph ? { graph: { folder: graph.folder, version: graph.hash } } : {}),
    exportedOn: day.toISOString(),
    nodes: toldNodes(shown).map(written),
    relationships: toldRelationships(shown).map(written),
  };
  return `${jsonText(content, 2)}\n`;
}

const written = ({ id, own, properties, evidence }: Told) => ({
  id,
  ...own,
  properties,
  ...(evidence ? { evidence } : {}),
});
