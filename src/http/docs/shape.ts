import { code, escaped } from "./html.ts";

/** As much of JSON Schema as the contract's schemas use. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  prefixItems?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  description?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

/** A schema in words: "list of Subgraph", "whole number, 1 to 50, 8 if left out"; objects as a list of their members. */
export function shape(schema: JsonSchema): string {
  const members = Object.entries(schema.properties ?? {});
  if (members.length === 0) return words(schema);
  const rows = members.map(([name, member]) => memberRow(name, member, schema.required?.includes(name) ?? false));
  return `<dl class="members">${rows.join("")}</dl>`;
}

function memberRow(name: string, schema: JsonSchema, isRequired: boolean): string {
  const inner = innerOf(schema);
  const about = schema.description ? ` <span class="about">${escaped(schema.description)}.</span>` : "";
  const optional = isRequired ? "" : ' <i class="optional">optional</i>';
  return `<dt>${code(name)}${optional}</dt><dd>${words(schema)}${about}${inner ? shape(inner) : ""}</dd>`;
}

/** An object that has no name of its own, wherever in the schema it stands. */
function innerOf(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  return schema.items ? innerOf(schema.items) : undefined;
}

function words(schema: JsonSchema): string {
  const { $ref, anyOf, oneOf, enum: choices, items, prefixItems, additionalProperties: others } = schema;
  if ($ref) return link($ref.split("/").at(-1) ?? "");
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (choices) return choices.map((choice) => code(JSON.stringify(choice))).join(" or ");
  if (anyOf ?? oneOf) return (anyOf ?? oneOf ?? []).map(words).join(" or ");
  if (prefixItems) return `list of ${prefixItems.map(words).join(", ")}`;
  if (items) return `list of ${words(items)}`;
  if (typeof others === "object" && !schema.properties) return `map of ${words(others)}`;
  return [typeWords(schema), ...bounds(schema)].filter(Boolean).join(", ");
}

const names: Record<string, string> = { string: "text", integer: "whole number", boolean: "true or false" };

function typeWords({ type }: JsonSchema): string {
  if (type === undefined) return "any value";
  return [type]
    .flat()
    .map((name) => names[name] ?? name)
    .join(" or ");
}

// JSON Schema says of every integer that it is a safe one.
const isTelling = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function bounds({ minimum, maximum, default: standard }: JsonSchema): string[] {
  const lower = isTelling(minimum) ? [`at least ${minimum}`] : [];
  const upper = isTelling(maximum) ? [`at most ${maximum}`] : [];
  return [...lower, ...upper, ...(standard === undefined ? [] : [`${code(JSON.stringify(standard))} if left out`])];
}

const link = (name: string) => `<a href="#${escaped(name)}">${escaped(name)}</a>`;
