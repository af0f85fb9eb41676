import type { QueryPlan } from "../../src/domain/plan.ts";

/** An operator of a plan, as a row of its tree. */
export interface Operator {
  /** Its place in the tree: "0", "0.0", "0.1". */
  id: string;
  parent: string | undefined;
  level: number;
  position: number;
  siblings: number;
  name: string;
  details: string;
  hasChildren: boolean;
  estimated: number | undefined;
  rows: number | undefined;
  dbHits: number | undefined;
  /** Its part of all db hits, 0 to 1. */
  share: number | undefined;
  isCostliest: boolean;
  /** By what factor the planner was wrong about its rows, where that is much. */
  misjudged: { factor: number; more: boolean } | undefined;
  pageCache: { hits: number; misses: number } | undefined;
  milliseconds: number | undefined;
  bytes: number | undefined;
  warning: Warning | undefined;
}

export type Warning = "allNodes" | "allRelationships" | "cartesian";

export interface PlanSummary {
  operators: number;
  dbHits: number | undefined;
  costliest: string | undefined;
  /** The most memory that it took at once. */
  bytes: number | undefined;
  /** What planned and ran it: "COST", "SLOTTED", "CYPHER 5". */
  planner: string | undefined;
  runtime: string | undefined;
  version: string | undefined;
}

/** The operators of a plan, each before its children; the first one is the last to run. */
export function operatorsOf(plan: QueryPlan): Operator[] {
  const found = flattened(plan, { id: "0", parent: undefined, level: 1, position: 1, siblings: 1 });
  const hits = found.map(({ dbHits = 0 }) => dbHits);
  const [all, most] = [hits.reduce((sum, one) => sum + one, 0), Math.max(...hits)];
  const costliest = most > 0 ? found.find(({ dbHits }) => dbHits === most) : undefined;
  return found.map((operator) => ({
    ...operator,
    share: operator.dbHits === undefined || all === 0 ? undefined : operator.dbHits / all,
    isCostliest: operator === costliest,
  }));
}

type Place = Pick<Operator, "id" | "parent" | "level" | "position" | "siblings">;

function flattened(plan: QueryPlan, place: Place): Operator[] {
  const below = plan.children.flatMap((child, index) =>
    flattened(child, {
      id: `${place.id}.${index}`,
      parent: place.id,
      level: place.level + 1,
      position: index + 1,
      siblings: plan.children.length,
    }),
  );
  return [{ ...place, ...read(plan) }, ...below];
}

function read(plan: QueryPlan): Omit<Operator, keyof Place> {
  const name = plan.operatorType.replace(/@.*$/, "");
  const estimated = numberIn(plan.arguments.EstimatedRows);
  const rows = plan.records ?? numberIn(plan.arguments.Rows);
  // Runtimes that measure no time write 0.
  const time = (plan.time ?? numberIn(plan.arguments.Time)) || undefined;
  return {
    name,
    details: String(plan.arguments.Details ?? ""),
    hasChildren: plan.children.length > 0,
    estimated,
    rows,
    dbHits: plan.dbHits ?? numberIn(plan.arguments.DbHits),
    share: undefined,
    isCostliest: false,
    misjudged: misjudged(estimated, rows),
    pageCache: pageCacheOf(plan),
    milliseconds: time === undefined ? undefined : time / 1_000_000,
    bytes: numberIn(plan.arguments.Memory) || undefined,
    warning: warningOf(name),
  };
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function pageCacheOf(plan: QueryPlan): Operator["pageCache"] {
  const hits = plan.pageCacheHits ?? numberIn(plan.arguments.PageCacheHits);
  const misses = plan.pageCacheMisses ?? numberIn(plan.arguments.PageCacheMisses);
  if (hits === undefined && misses === undefined) return undefined;
  // Neo4j writes zeros where it did not measure, and where there was nothing to read.
  if (plan.hasPageCacheStats === false || (hits ?? 0) + (misses ?? 0) === 0) return undefined;
  return { hits: hits ?? 0, misses: misses ?? 0 };
}

/** Ten times too many or too few, and by more than ten rows: below that an estimate is as good as any. */
function misjudged(estimated: number | undefined, rows: number | undefined): Operator["misjudged"] {
  if (estimated === undefined || rows === undefined || Math.abs(rows - estimated) <= 10) return undefined;
  const more = rows > estimated;
  const [large, small] = more ? [rows, estimated] : [estimated, rows];
  const factor = large / Math.max(1, small);
  return factor >= 10 ? { factor: Math.round(factor), more } : undefined;
}

const warnings: Record<string, Warning> = {
  AllNodesScan: "allNodes",
  PartitionedAllNodesScan: "allNodes",
  DirectedAllRelationshipsScan: "allRelationships",
  UndirectedAllRelationshipsScan: "allRelationships",
  CartesianProduct: "cartesian",
};

function warningOf(name: string): Warning | undefined {
  return Object.hasOwn(warnings, name) ? warnings[name] : undefined;
}

export function summaryOf(plan: QueryPlan, operators: Operator[]): PlanSummary {
  const measured = operators.filter(({ dbHits }) => dbHits !== undefined);
  const said = (name: string) => {
    const value = plan.arguments[name];
    return typeof value === "string" ? value : undefined;
  };
  return {
    operators: operators.length,
    dbHits: measured.length === 0 ? undefined : measured.reduce((sum, { dbHits = 0 }) => sum + dbHits, 0),
    costliest: operators.find(({ isCostliest }) => isCostliest)?.name,
    bytes: numberIn(plan.arguments.GlobalMemory),
    planner: said("planner"),
    runtime: said("runtime"),
    version: said("version"),
  };
}

/** The operators that are left to see where some are closed. */
export function openOperators(operators: Operator[], closed: Set<string>): Operator[] {
  return operators.filter(({ id }) => ![...closed].some((above) => id.startsWith(`${above}.`)));
}
