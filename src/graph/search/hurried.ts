import type { z } from "zod";
import type { Ask } from "../ask.ts";
import { isTimedOut } from "../failure.ts";

/** Gives undefined where a query did not end in its time. */
export type HurriedAsk = <Row extends z.ZodType>(
  row: Row,
  query: string,
  parameters: Record<string, unknown>,
) => Promise<z.infer<Row>[] | undefined>;

/** Asks with so much time for each query. */
export function hurried(ask: Ask, seconds: number): HurriedAsk {
  return (row, query, parameters) =>
    ask(row, query, parameters, seconds).catch((error) => {
      if (isTimedOut(error)) return undefined;
      throw error;
    });
}
