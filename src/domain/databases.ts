import { z } from "zod";

/** The databases that may be chosen, the configured one first. */
export const DatabaseList = z
  .strictObject({
    databases: z.array(
      z.strictObject({
        name: z.string(),
        isDefault: z.boolean().describe("The one that is asked where none is named"),
        isOnline: z.boolean(),
      }),
    ),
  })
  .meta({ id: "DatabaseList" });
export type DatabaseList = z.infer<typeof DatabaseList>;
