import { json, typedJson } from "../../src/http/contract.ts";
import { filled } from "./parameters.ts";
import { parametersIn } from "./statement.ts";

/** A statement with its parameters, as they were written. */
export interface Wanted {
  statement: string;
  parameters: string;
  limit?: number | undefined;
  plan?: "explain" | "profile" | undefined;
}

/**
 * The body that runs a statement, to the letter: integers of 64 bits keep their digits and 1.0 stays a float. Where a
 * parameter is written in Neo4j's typed form all are sent so; one without a value is null. Undefined where the parameters are no JSON object.
 */
export function bodyOf({
  statement,
  parameters,
  ...options
}: Wanted): { text: string; contentType: string } | undefined {
  const written = filled(parameters.trim() || "{}", parametersIn(statement));
  const values = parsed(written);
  if (!isMap(values)) return undefined;
  const isTyped = Object.values(values).some(holdsTyped);
  const head = JSON.stringify({ statement, ...options }).slice(0, -1);
  const members = isTyped ? membersOf(values, typedText) : written;
  return { text: `${head},"parameters":${members}}`, contentType: isTyped ? typedJson : json };
}

/** A number as it was written. */
class Written {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Written);
}

function parsed(text: string): unknown {
  try {
    // Browsers that do not tell the source of a number give it as JavaScript holds it.
    return JSON.parse(text, (_, value: unknown, { source }: { source?: string } = {}) =>
      typeof value === "number" ? new Written(source ?? String(value)) : value,
    );
  } catch {
    return undefined;
  }
}

const isTypedForm = (value: object) => "$type" in value && "_value" in value;

function holdsTyped(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isTypedForm(value) || Object.values(value).some(holdsTyped);
}

/** A value in typed form, as text; what has that form already stays as it is. */
function typedText(value: unknown): string {
  if (value === null) return typed("Null", "null");
  if (typeof value === "boolean") return typed("Boolean", String(value));
  if (typeof value === "string") return typed("String", JSON.stringify(value));
  if (value instanceof Written) {
    return typed(/[.eE]/.test(value.source) ? "Float" : "Integer", JSON.stringify(value.source));
  }
  if (Array.isArray(value)) return typed("List", `[${value.map(typedText)}]`);
  if (typeof value !== "object") return "null";
  return isTypedForm(value) ? plainText(value) : typed("Map", membersOf(value, typedText));
}

const typed = (type: string, value: string) => `{"$type":"${type}","_value":${value}}`;

function plainText(value: unknown): string {
  if (value instanceof Written) return value.source;
  if (Array.isArray(value)) return `[${value.map(plainText)}]`;
  if (typeof value === "object" && value !== null) return membersOf(value, plainText);
  return JSON.stringify(value);
}

function membersOf(map: object, text: (value: unknown) => string): string {
  return `{${Object.entries(map).map(([name, value]) => `${JSON.stringify(name)}:${text(value)}`)}}`;
}
