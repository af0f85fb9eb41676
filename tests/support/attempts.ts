import type { Attempt } from "./attempts/attempt.ts";
import { hanging } from "./attempts/hanging.ts";
import { server } from "./attempts/server.ts";
import { spellings } from "./attempts/spellings.ts";
import { writes } from "./attempts/writes.ts";

/** Statements that try to write, to reach outside the graph, to fool the guard, or to hang the database. */
export const attempts: Attempt[] = [...writes, ...server, ...spellings, ...hanging];
