import type { Language } from "../../../src/domain/language.ts";
import type { Schema } from "../../../src/domain/schema.ts";

/** What an editor may offer, beside what the statement itself holds. */
export interface Words {
  schema: Pick<Schema, "labels" | "types"> | undefined;
  language: Language | undefined;
  /** Names of parameters that have a value. */
  parameters: string[];
}

export interface Suggestion {
  is: "keyword" | "function" | "procedure" | "label" | "type" | "property" | "variable" | "parameter" | "column";
  /** What is read in the list, and compared with what is typed. */
  name: string;
  insert: string;
  /** How far the cursor goes back after that. */
  back?: number;
  /** How many nodes or relationships have it. */
  count?: number;
  /** Of functions and procedures. */
  signature?: string;
  description?: string;
}

export interface Completions {
  /** Where the word begins that a suggestion replaces. */
  from: number;
  suggestions: Suggestion[];
}
