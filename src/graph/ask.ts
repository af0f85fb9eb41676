import type { z } from "zod";
import type { TypedValue } from "../domain/value.ts";
import type { Reader } from "./reader.ts";
import { graphNode, relationshipRow } from "./subgraph.ts";
import { exact } from "./values/exact.ts";

/** Asks the graph; each row is an object by field, checked by the schema. Nodes are `GraphNode`s. */
export type Ask = <Row extends z.ZodType>(
  row: Row,
  query: string,
  parameters?: Record<string, unknown>,
) => Promise<z.infer<Row>[]>;

export function createAsk(read: Reader): Ask {
  return async (row, query, parameters) => {
    const { fields, rows } = await read(query, parameters);
    const objects = rows.map((cells) =>
      Object.fromEntries(cells.map((cell, index) => [fields[index], plainCell(cell)])),
    );
    return objects.map((object) => row.parse(object));
  };
}

function plainCell(cell: TypedValue): unknown {
  if (cell.$type === "Node") return graphNode(cell);
  if (cell.$type === "Relationship") return relationshipRow(cell);
  if (cell.$type === "List") return (cell._value as TypedValue[]).map(plainCell);
  if (cell.$type !== "Map") return exact(cell);
  const members = Object.entries(cell._value as Record<string, TypedValue>);
  return Object.fromEntries(members.map(([key, member]) => [key, plainCell(member)]));
}
