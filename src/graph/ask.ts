import type { z } from "zod";
import type { TypedValue } from "../domain/value.ts";
import { inTurns } from "./inTurns.ts";
import type { Reader } from "./reader.ts";
import { graphNode, type Presentation, plainPresentation, relationshipRow } from "./subgraph.ts";
import { exact } from "./values/exact.ts";

/** Asks the graph; each row is an object by field, checked by the schema. Nodes are `GraphNode`s. */
export type Ask = <Row extends z.ZodType>(
  row: Row,
  query: string,
  parameters?: Record<string, unknown>,
  seconds?: number,
) => Promise<z.infer<Row>[]>;

export function createAsk(read: Reader, presentation: Presentation = plainPresentation): Ask {
  return async (row, query, parameters, seconds) => {
    const { fields, rows } = await read(query, parameters, seconds);
    return inTurns(rows, (cells) =>
      row.parse(Object.fromEntries(cells.map((cell, index) => [fields[index], plainCell(cell, presentation)]))),
    );
  };
}

function plainCell(cell: TypedValue, presentation: Presentation): unknown {
  if (cell.$type === "Node") return graphNode(cell, presentation);
  if (cell.$type === "Relationship") return relationshipRow(cell, presentation);
  if (cell.$type === "List") return (cell._value as TypedValue[]).map((member) => plainCell(member, presentation));
  if (cell.$type !== "Map") return exact(cell);
  const members = Object.entries(cell._value as Record<string, TypedValue>);
  return Object.fromEntries(members.map(([key, member]) => [key, plainCell(member, presentation)]));
}
