import type { z } from "zod";
import type { contract, json, OperationName } from "./contract.ts";

type Part<Name extends OperationName, Key extends "params" | "query" | "body"> =
  (typeof contract)[Name] extends Record<Key, infer Schema extends z.ZodType> ? Schema : never;

/** What a caller gives, before checks and defaults; a query may be left out where nothing in it is required. */
export type Call<Name extends OperationName> = {
  [Key in "params" | "body" as [Part<Name, Key>] extends [never] ? never : Key]: z.input<Part<Name, Key>>;
} & CalledQuery<Name>;

type CalledQuery<Name extends OperationName> = [Part<Name, "query">] extends [never]
  ? unknown
  : Record<string, never> extends z.input<Part<Name, "query">>
    ? { query?: z.input<Part<Name, "query">> }
    : { query: z.input<Part<Name, "query">> };

/** What a handler gets, after checks and defaults. */
export type Received<Name extends OperationName> = {
  [Key in "params" | "query" | "body" as [Part<Name, Key>] extends [never] ? never : Key]: z.output<Part<Name, Key>>;
};

/** What a success gives as JSON. */
export type Result<Name extends OperationName> = z.infer<(typeof contract)[Name]["responses"][typeof json]>;
