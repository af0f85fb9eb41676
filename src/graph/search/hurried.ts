import type { z } from "zod";
import type { Ask } from "../ask.ts";
import { isTimedOut } from "../failure.ts";

/** Asks until the time is up: gives undefined where a query had no time left, or did not end in it. */
export type HurriedAsk = <Row extends z.ZodType>(
  row: Row,
  query: string,
  parameters: Record<string, unknown>,
) => Promise<z.infer<Row>[] | undefined>;

export function hurried(ask: Ask, seconds: number): HurriedAsk {
  const end = performance.now() + seconds * 1000;
  return async (row, query, parameters) => {
    const left = (end - performance.now()) / 1000;
    if (left <= 0) return undefined;
    return ask(row, query, parameters, left).catch((error) => {
      if (isTimedOut(error)) return undefined;
      throw error;
    });
  };
}
