import { z } from "zod";
import { Position } from "./errors.ts";
import { QueryPlan } from "./plan.ts";
import { Value } from "./value.ts";

/** Body of `POST /api/cypher`, as Neo4j's Query API v2 has it; `limit` and `plan` are ours. */
export const StatementRequest = z
  .strictObject({
    statement: z.string().min(1),
    parameters: z.record(z.string(), Value).default({}),
    includeCounters: z.boolean().default(false),
    limit: z.int().min(1).optional().describe("Most rows of this answer, up to the configured maximum"),
    plan: z.enum(["explain", "profile"]).optional().describe("The plan alone, or the rows and the plan as it ran"),
  })
  .meta({ id: "StatementRequest" });
export type StatementRequest = z.infer<typeof StatementRequest>;

/** What Neo4j remarks on a statement, such as a label that the database does not know. */
export const Notification = z
  .strictObject({
    code: z.string(),
    title: z.string(),
    description: z.string(),
    severity: z.string().describe("WARNING or INFORMATION"),
    category: z.string().optional(),
    position: Position.optional(),
  })
  .meta({ id: "Notification" });
export type Notification = z.infer<typeof Notification>;

/** `truncated` says which limit cut the rows; `limit` what it is. */
export const StatementMeta = z
  .strictObject({
    complete: z.boolean(),
    truncated: z.enum(["rows", "bytes", "time"]).optional(),
    limit: z.strictObject({ seconds: z.number(), rows: z.int().optional(), bytes: z.int().optional() }),
    tookMilliseconds: z.number(),
  })
  .meta({ id: "StatementMeta" });
export type StatementMeta = z.infer<typeof StatementMeta>;

const Fault = z.strictObject({ code: z.string(), message: z.string(), position: Position.optional() });

/** What comes after the rows of an answer. */
export const StatementTail = z.strictObject({
  counters: z.record(z.string(), z.union([z.boolean(), z.int()])).optional(),
  notifications: z.array(Notification).optional(),
  queryPlan: QueryPlan.optional(),
  profiledQueryPlan: QueryPlan.optional(),
  errors: z.array(Fault).optional().describe("What ended the answer after its first rows"),
  meta: StatementMeta,
});
export type StatementTail = z.infer<typeof StatementTail>;

/** Answer of `POST /api/cypher`: in plain JSON or in typed JSON, where each value is `{$type, _value}`. */
export const StatementResult = z
  .strictObject({
    data: z.strictObject({ fields: z.array(z.string()), values: z.array(z.array(z.unknown())) }),
    ...StatementTail.shape,
  })
  .meta({ id: "StatementResult" });
export type StatementResult = z.infer<typeof StatementResult>;

/** What a statement would do, told without running it. */
export const StatementCheck = z
  .strictObject({
    valid: z.boolean().describe("Neo4j can compile it, and it is let pass here"),
    reads: z.boolean().describe("It only reads the graph"),
    problem: Fault.optional().describe("Why it would not run: Neo4j's code, or refused"),
    notifications: z.array(Notification),
    parameters: z.array(z.string()).describe("The names of the parameters that it uses"),
    queryPlan: QueryPlan.optional(),
  })
  .meta({ id: "StatementCheck" });
export type StatementCheck = z.infer<typeof StatementCheck>;
