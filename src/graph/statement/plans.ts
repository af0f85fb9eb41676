import type { Plan, ProfiledPlan } from "neo4j-driver";
import type { QueryPlan } from "../../domain/plan.ts";
import { exact } from "../values/exact.ts";
import { typed } from "../values/typed.ts";

/** A plan that was made but not run. */
export const queryPlan = (plan: Plan): QueryPlan => ({ ...step(plan), children: plan.children.map(queryPlan) });

/** A plan that was run, with what was measured in each step. */
export const profiledQueryPlan = (plan: ProfiledPlan): QueryPlan => ({
  dbHits: plan.dbHits,
  records: plan.rows,
  hasPageCacheStats: plan.hasPageCacheStats(),
  pageCacheHits: plan.pageCacheHits,
  pageCacheMisses: plan.pageCacheMisses,
  pageCacheHitRatio: plan.pageCacheHitRatio,
  time: plan.time,
  ...step(plan),
  children: plan.children.map(profiledQueryPlan),
});

const step = ({ operatorType, arguments: details, identifiers }: Plan | ProfiledPlan) => ({
  operatorType,
  arguments: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, exact(typed(value))])),
  identifiers,
});
