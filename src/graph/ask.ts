import type { z } from "zod";
import type { TypedValue } from "../domain/value.ts";
import { inTurns } from "./inTurns.ts";
import type { Reader } from "./reader.ts";
import { graphNode, plainReading, type Reading, relationshipRow } from "./subgraph.ts";
import { exact } from "./values/exact.ts";

/** Asks the graph; each row is an object by field, checked by the schema. Nodes are `GraphNode`s. */
export type Ask = <Row extends z.ZodType>(
  row: Row,
  query: string,
  parameters?: Record<string, unknown>,
  seconds?: number,
) => Promise<z.infer<Row>[]>;

export function createAsk(read: Reader, reading: Reading = plainReading): Ask {
  return async (row, query, parameters, seconds) => {
    const { fields, rows } = await read(query, parameters, seconds);
    return inTurns(rows, (cells) =>
      row.parse(Object.fromEntries(cells.map((cell, index) => [fields[index], plainCell(cell, reading)]))),
    );
  };
}

function plainCell(cell: TypedValue, reading: Reading): unknown {
  if (cell.$type === "Node") return graphNode(cell, reading);
  if (cell.$type === "Relationship") return relationshipRow(cell, reading);
  if (cell.$type === "List") return (cell._value as TypedValue[]).map((member) => plainCell(member, reading));
  if (cell.$type !== "Map") return exact(cell);
  const members = Object.entries(cell._value as Record<string, TypedValue>);
  return Object.fromEntries(members.map(([key, member]) => [key, plainCell(member, reading)]));
}
