import { z } from "zod";

const StartupStep = z.strictObject({
  id: z.string(),
  words: z.string(),
  state: z.enum(["waiting", "running", "done", "failed"]),
  seconds: z.number().min(0).optional(),
  progress: z.number().min(0).max(1).optional(),
});
export type StartupStep = z.infer<typeof StartupStep>;

/** How far the start has come; `waitingFor` is a sentence such as "Neo4j is starting, 3 s". */
export const Startup = z
  .strictObject({
    ready: z.boolean(),
    steps: z.array(StartupStep),
    waitingFor: z.string().optional(),
    failure: z.string().optional(),
  })
  .meta({ id: "Startup" });
export type Startup = z.infer<typeof Startup>;
