import { z } from "zod";

/** A plan as Neo4j's Query API v2 writes it; what was measured (`dbHits`, `records`, …) is there after PROFILE only. */
export interface QueryPlan {
  operatorType: string;
  /** Among them `EstimatedRows` and `Details`, as plain JSON. */
  arguments: Record<string, unknown>;
  identifiers: string[];
  dbHits?: number | undefined;
  records?: number | undefined;
  hasPageCacheStats?: boolean | undefined;
  pageCacheHits?: number | undefined;
  pageCacheMisses?: number | undefined;
  pageCacheHitRatio?: number | undefined;
  /** Nanoseconds, where the runtime measures them. */
  time?: number | undefined;
  children: QueryPlan[];
}

const measured = {
  dbHits: z.number().optional(),
  records: z.number().optional(),
  hasPageCacheStats: z.boolean().optional(),
  pageCacheHits: z.number().optional(),
  pageCacheMisses: z.number().optional(),
  pageCacheHitRatio: z.number().optional(),
  time: z.number().optional(),
};

export const QueryPlan: z.ZodType<QueryPlan> = z
  .strictObject({
    operatorType: z.string(),
    arguments: z.record(z.string(), z.unknown()),
    identifiers: z.array(z.string()),
    ...measured,
    get children() {
      return z.array(QueryPlan);
    },
  })
  .meta({ id: "QueryPlan" });
