import type { z } from "zod";
import { BadRequestError } from "../domain/errors.ts";

/** What `schema` makes of a part of a request; throws a sentence that names each field at fault. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, part: string): z.output<Schema> {
  const { data, error } = schema.safeParse(value);
  if (error) throw new BadRequestError(`${part} cannot be used: ${error.issues.map(inWords).join("; ")}.`);
  return data;
}

type Issue = z.core.$ZodIssue;

function inWords(issue: Issue): string {
  if (issue.code === "unrecognized_keys") return `${issue.keys.join(", ")} is not known here`;
  const field = issue.path.join(".");
  return `${field} ${wish(issue) ?? `is wrong: ${issue.message}`}`.trim();
}

function wish(issue: Issue): string | undefined {
  const unit = ("origin" in issue && units[issue.origin]) || "";
  if (issue.code === "too_big") return `must be at most ${issue.maximum}${unit}`;
  if (issue.code === "too_small" && unit && issue.minimum === 1) return "must not be empty";
  if (issue.code === "too_small") return `must be at least ${issue.minimum}${unit}`;
  if (issue.code === "invalid_value") return `must be one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type") return `must be ${article(issue.expected)}`;
  return undefined;
}

const units: Record<string, string> = { string: " characters long", array: " values" };

const names: Record<string, string> = { int: "whole number", record: "object", nonoptional: "value" };

function article(expected: string): string {
  const noun = names[expected] ?? expected;
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
