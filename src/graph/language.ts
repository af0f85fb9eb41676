import { z } from "zod";
import type { Language } from "../domain/language.ts";
import type { Ask } from "./ask.ts";
import { readingProcedures } from "./guard/allowed.ts";
import { isComputing } from "./guard/functions.ts";

const functionsQuery = "SHOW FUNCTIONS YIELD name, signature, description, category, isBuiltIn";
const proceduresQuery = "SHOW PROCEDURES YIELD name, signature, description";

const Procedure = z.strictObject({ name: z.string(), signature: z.string(), description: z.string() });
const BuiltIn = Procedure.extend({ category: z.string(), isBuiltIn: z.boolean() });

/** The functions and procedures that the guard lets pass, as the server has them. */
export async function language(ask: Ask): Promise<Language> {
  const [functions, procedures] = await Promise.all([ask(BuiltIn, functionsQuery), ask(Procedure, proceduresQuery)]);
  return {
    functions: functions
      .filter(({ name, isBuiltIn }) => isBuiltIn && isComputing(name))
      .map(({ isBuiltIn, ...told }) => told),
    procedures: procedures.filter(({ name }) => readingProcedures.has(name)),
  };
}
