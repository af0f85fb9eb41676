import type { z } from "zod";
import type { Fault } from "./errors.ts";
import type { Locate } from "./yamlFile.ts";

/** A value that fits its schema, or the faults that say why not. */
export interface Checked<Value> {
  value: Value | undefined;
  faults: Fault[];
}

/** Checks a value read from YAML; `subject` is what the faults call it: "oman", "ontology". */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: { subject: string; locate: Locate },
): Checked<z.output<Schema>> {
  const result = schema.safeParse(value, { error: inWords });
  if (result.success) return { value: result.data, faults: [] };
  return { value: undefined, faults: result.error.issues.flatMap((issue) => faultsOf(issue, at)) };
}

function faultsOf(issue: z.core.$ZodIssue, at: { subject: string; locate: Locate }): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => fault([...issue.path, key], "is not known here", at));
  }
  return [fault(issue.path, issue.message, at)];
}

function fault(path: PropertyKey[], message: string, { subject, locate }: { subject: string; locate: Locate }): Fault {
  const name = path.length === 0 ? subject : `${subject}: ${path.join(".")}`;
  const joint = /^(is|must) /.test(message) ? " " : ": ";
  return { ...locate(...path), message: name + joint + message };
}

const dateKeys: unknown[] = ["start", "end"];

/** Only for what a schema says nothing about in words of its own. */
function inWords(issue: z.core.$ZodRawIssue): string {
  if (dateKeys.includes(issue.path?.at(-1))) return "is a date, written 1979, 2025-04 or 2026-02-08";
  if (issue.input === undefined) return "is missing";
  if (issue.code === "invalid_type") return `must be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}`;
  if (issue.code === "too_small" && issue.origin === "string") return "must not be empty";
  if (issue.code === "invalid_format") return `must be written like ${issue.pattern ?? issue.format}`;
  return `is not as it should be (${issue.code})`;
}

const kinds: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of keys and values",
  record: "a map of keys and values",
};
