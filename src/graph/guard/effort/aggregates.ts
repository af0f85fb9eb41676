import { isSymbol, isWord } from "../tokens.ts";
import type { Part, Text } from "./expressions.ts";

const functions = "COUNT COLLECT SUM AVG MIN MAX STDEV STDEVP PERCENTILECONT PERCENTILEDISC".split(" ");

/** Whether a part of WITH or RETURN gathers rows: Neo4j then compares all the other parts, to tell which rows belong together. */
export function isAggregate({ tokens }: Pick<Text, "tokens">, { from, to, clause }: Part): boolean {
  if (!isWord(clause, "WITH", "RETURN")) return false;
  for (let index = from; index < to; index += 1)
    if (isWord(tokens[index], ...functions) && isSymbol(tokens[index + 1], "(")) return true;
  return false;
}
