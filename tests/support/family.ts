import { findProcesses, type ProcessFacts } from "../../src/graph/local/processes.ts";

/** A process and all that descend from it. */
export function familyOf(pid: number): ProcessFacts[] {
  const all = findProcesses("");
  const below = (parent: number): ProcessFacts[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter((one) => one.pid === pid), ...below(pid)];
}
