import { z } from "zod";
import { runProgram } from "../runProgram.ts";
import { serve } from "../serve.ts";

/** What `npm run dev` tells the process that answers the API: its port, and the database that it shall ask. */
export const Assignment = z.object({
  port: z.int(),
  connection: z.object({
    uri: z.string(),
    username: z.string().optional(),
    password: z.string().optional(),
    database: z.string().optional(),
  }),
});
export type Assignment = z.infer<typeof Assignment>;

process.once("message", (message) => {
  const assignment = Assignment.parse(message);
  void runProgram((config, signal) => serve({ ...config, ...assignment, host: "127.0.0.1" }, signal, () => undefined));
});
