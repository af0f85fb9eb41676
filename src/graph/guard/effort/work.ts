import type { Token } from "../lexer.ts";
import { checkSteps } from "./loopWeight.ts";
import type { Parameters } from "./ranges.ts";
import { createScales } from "./scales.ts";

/**
 * Refuses what outlives every timeout or fills the memory: Neo4j looks at the time between rows, never inside of an
 * expression, so that loops are judged before by how long their lists may be.
 */
export function checkWork(tokens: Token[], statement: string, parameters: Parameters): void {
  const scales = createScales(tokens, statement, parameters);
  checkSteps(scales, scales.weigh({ from: 0, to: tokens.length }).steps, 0);
}
