import { z } from "zod";

/** How a question was understood: a prepared question with its parameters, empty ones left out. */
export const Reading = z
  .strictObject({ question: z.string(), parameters: z.record(z.string(), z.string()).default({}) })
  .meta({ id: "Reading" });
export type Reading = z.infer<typeof Reading>;
