import { type Row, together } from "../state/rows.ts";
import { picture } from "../state/session.ts";
import { openRows } from "../state/statement.ts";
import { bring } from "./picture.ts";
import { nodesByElementId } from "./reach.ts";

/** Opens a row or closes it; what it holds is brought into the picture. */
export async function toggleRow(index: number, row: Row): Promise<void> {
  const isOpen = openRows.value.includes(index);
  openRows.value = isOpen ? openRows.value.filter((other) => other !== index) : [...openRows.value, index];
  if (!isOpen) await bringRows([row]);
}

/** Brings what rows hold into the picture, with the nodes at the ends of their relationships. */
export async function bringRows(rows: Row[]): Promise<void> {
  const { nodes, relationships } = together(rows);
  const known = new Set([...picture.value.graph.nodes, ...nodes].flatMap(({ id, elementId }) => [id, elementId]));
  const unknown = relationships.flatMap(({ from, to }) => [from, to]).filter((end) => !known.has(end));
  const ends = unknown.length > 0 ? await nodesByElementId([...new Set(unknown)]) : [];
  const ids = new Map(ends.map(({ elementId, id }) => [elementId, id]));
  await bring({
    nodes: [...nodes, ...ends],
    relationships: relationships.map((relationship) => ({
      ...relationship,
      from: ids.get(relationship.from) ?? relationship.from,
      to: ids.get(relationship.to) ?? relationship.to,
    })),
  });
}
