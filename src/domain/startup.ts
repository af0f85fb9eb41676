import { z } from "zod";

const StartupStep = z.strictObject({
  id: z.string(),
  words: z.string(),
  state: z.enum(["waiting", "running", "done", "failed"]),
  seconds: z.number().min(0).optional(),
  progress: z.number().min(0).max(1).optional(),
});
export type StartupStep = z.infer<typeof StartupStep>;

/** How many statements may run at once, and what takes these places now; `lost` ones were given up, but may go on. */
export const Capacity = z.strictObject({
  statements: z.int().min(1),
  running: z.int().min(0),
  waiting: z.int().min(0),
  lost: z.int().min(0).describe("Given up here, while Neo4j may still be at work on them"),
});
export type Capacity = z.infer<typeof Capacity>;

/** How far the start has come; `waitingFor` is a sentence such as "Neo4j is starting, 3 s". */
export const Startup = z
  .strictObject({
    ready: z.boolean(),
    steps: z.array(StartupStep),
    waitingFor: z.string().optional(),
    failure: z.string().optional(),
    capacity: Capacity.optional().describe("Of statements, once the database is open"),
  })
  .meta({ id: "Startup" });
export type Startup = z.infer<typeof Startup>;
