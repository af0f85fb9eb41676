import { z } from "zod";
import { Value } from "./value.ts";

/** Body of `POST /api/cypher`, as Neo4j's Query API v2 has it. */
export const StatementRequest = z
  .strictObject({ statement: z.string().min(1), parameters: z.record(z.string(), Value).default({}) })
  .meta({ id: "StatementRequest" });
export type StatementRequest = z.infer<typeof StatementRequest>;

/** `truncated` says which limit cut the rows; `limit` what it is. */
export const StatementMeta = z
  .strictObject({
    complete: z.boolean(),
    truncated: z.enum(["rows", "bytes", "time"]).optional(),
    limit: z.strictObject({ seconds: z.number(), rows: z.int(), bytes: z.int() }),
    tookMilliseconds: z.number(),
  })
  .meta({ id: "StatementMeta" });
export type StatementMeta = z.infer<typeof StatementMeta>;

/** Answer of `POST /api/cypher`: in plain JSON or in typed JSON, where each value is `{$type, _value}`. */
export const StatementResult = z
  .strictObject({
    data: z.strictObject({ fields: z.array(z.string()), values: z.array(z.array(z.unknown())) }),
    errors: z.array(z.strictObject({ code: z.string(), message: z.string() })).optional(),
    meta: StatementMeta,
  })
  .meta({ id: "StatementResult" });
export type StatementResult = z.infer<typeof StatementResult>;
