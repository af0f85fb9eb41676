import type { Token } from "../lexer.ts";
import { checkMade, checkSteps } from "./loopWeight.ts";
import type { Parameters } from "./ranges.ts";
import { createScales } from "./scales.ts";

/** Whether a statement may keep Neo4j at work for seconds where it can't be stopped, or fill a good part of its memory. */
export type Effort = "usual" | "long";

/** Of these so many as may run at once leave others their turn, and fit into the memory together. */
const usual = { steps: 16_000_000, bytes: 56_000_000 };

/**
 * Refuses what outlives every timeout or fills the memory: Neo4j looks at the time between rows, never inside of an
 * expression, so that loops are judged before by how long their lists may be.
 */
export function checkWork(tokens: Token[], statement: string, parameters: Parameters): Effort {
  const scales = createScales(tokens, statement, parameters);
  const { steps, doubtful, made } = scales.weigh({ from: 0, to: tokens.length });
  checkSteps(scales, steps, 0);
  checkMade(scales, made, 0);
  return steps + doubtful > usual.steps || made > usual.bytes ? "long" : "usual";
}
