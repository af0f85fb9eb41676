import { Integer, Node, Path, Relationship, Vector } from "neo4j-driver";
import { floatText } from "./float.ts";
import { type Form, plainForm, typedForm } from "./forms.ts";
import { integerText } from "./integer.ts";
import { oneText } from "./oneText.ts";
import { checkDepth, readable } from "./unreadable.ts";
import { vectorParts } from "./vector.ts";

/** A driver's value in the plain JSON of Neo4j's Query API v2: floats keep their point, integers all digits. */
export const plainText = (value: unknown): string => readable(() => text(plainForm, value, 0));

/** In its typed JSON: what `JSON.stringify(typed(value))` gives, without the objects between. */
export const typedText = (value: unknown): string => readable(() => text(typedForm, value, 0));

function text(form: Form, value: unknown, depth: number): string {
  checkDepth(depth);
  if (typeof value === "string") return form.value("String", JSON.stringify(value));
  if (value instanceof Integer) return form.number("Integer", integerText(value));
  if (typeof value === "number") return form.number("Float", floatText(value));
  if (typeof value === "boolean") return form.value("Boolean", String(value));
  if (value === null || value === undefined) return form.value("Null", "null");
  if (Array.isArray(value)) return form.value("List", listText(form, value, depth));
  return thingText(form, value) ?? form.value("Map", mapText(form, value as Record<string, unknown>, depth));
}

/** Undefined for a map. */
function thingText(form: Form, value: object): string | undefined {
  if (value instanceof Node) return nodeText(form, value);
  if (value instanceof Relationship) return relationshipText(form, value);
  if (value instanceof Path) return pathText(form, value);
  if (value instanceof Vector) return form.vector(vectorParts(value));
  const one = oneText(value);
  return one && form.oneText(one);
}

function listText(form: Form, list: unknown[], depth: number): string {
  let members = "";
  for (const member of list) members += `${members && ","}${text(form, member, depth + 1)}`;
  return `[${members}]`;
}

function mapText(form: Form, map: Record<string, unknown>, depth: number): string {
  let members = "";
  for (const key of Object.keys(map))
    members += `${members && ","}${JSON.stringify(key)}:${text(form, map[key], depth + 1)}`;
  return `{${members}}`;
}

function nodeText(form: Form, { elementId, labels, properties }: Node): string {
  const keys = form.node;
  const about = `"${keys.elementId}":${JSON.stringify(elementId)},"${keys.labels}":${JSON.stringify(labels)}`;
  return form.value("Node", `{${about},"${keys.properties}":${mapText(form, properties, 0)}}`);
}

function relationshipText(form: Form, relationship: Relationship): string {
  const keys = form.relationship;
  const ends =
    `"${keys.elementId}":${JSON.stringify(relationship.elementId)},` +
    `"${keys.start}":${JSON.stringify(relationship.startNodeElementId)},` +
    `"${keys.end}":${JSON.stringify(relationship.endNodeElementId)}`;
  const about = `${ends},"${keys.type}":${JSON.stringify(relationship.type)}`;
  const properties = mapText(form, relationship.properties, 0);
  return form.value("Relationship", `{${about},"${keys.properties}":${properties}}`);
}

function pathText(form: Form, { start, segments }: Path): string {
  const steps = segments.map((step) => `,${relationshipText(form, step.relationship)},${nodeText(form, step.end)}`);
  return form.value("Path", `[${nodeText(form, start)}${steps.join("")}]`);
}
