import { z } from "zod";
import type { Language } from "../domain/language.ts";
import type { Ask } from "./ask.ts";
import { readingProcedures } from "./guard/allowed.ts";

const functionsQuery = "SHOW FUNCTIONS YIELD name, signature, description, category";
const proceduresQuery = "SHOW PROCEDURES YIELD name, signature, description";

const Callable = z.strictObject({ name: z.string(), signature: z.string(), description: z.string() });
const Function = Callable.extend({ category: z.string() });

/** The functions and procedures that the guard lets pass, as the server has them. */
export async function language(ask: Ask): Promise<Language> {
  const [functions, procedures] = await Promise.all([ask(Function, functionsQuery), ask(Callable, proceduresQuery)]);
  return { functions, procedures: procedures.filter(({ name }) => readingProcedures.has(name)) };
}
