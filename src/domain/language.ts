import { z } from "zod";

/** A function or a procedure that may be called; `signature` as Neo4j writes it. */
const Callable = z.strictObject({
  name: z.string(),
  signature: z.string(),
  description: z.string(),
  category: z.string().optional(),
});
export type Callable = z.infer<typeof Callable>;

/** What statements may call on this server, for an editor's completion. */
export const Language = z
  .strictObject({ functions: z.array(Callable), procedures: z.array(Callable) })
  .meta({ id: "Language" });
export type Language = z.infer<typeof Language>;
