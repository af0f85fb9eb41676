import { z } from "zod";
import type { Ask } from "./ask.ts";
import { serverOf } from "./counts/server.ts";
import { isForbidden } from "./failure.ts";

const userQuery = "SHOW CURRENT USER YIELD user RETURN user";
const privilegesQuery = "SHOW USER PRIVILEGES YIELD access, action RETURN DISTINCT access, action";

const User = z.strictObject({ user: z.string() });
const Privilege = z.strictObject({ access: z.string(), action: z.string() });

/** Who asks Neo4j, and what they may do there; without an account's name where no sign-in is wanted. */
export async function currentAccount(ask: Ask) {
  const { edition } = await serverOf(ask);
  const [user] = await ask(User, userQuery);
  const privileges = edition === "community" ? [] : await privilegesOf(ask);
  return { edition, user: user?.user ?? "", privileges };
}

/** Who may not list their own rights has none that matter here. */
async function privilegesOf(ask: Ask) {
  try {
    return await ask(Privilege, privilegesQuery);
  } catch (error) {
    if (isForbidden(error)) return [];
    throw error;
  }
}
