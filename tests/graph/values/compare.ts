import { Written } from "../../support/exactJson.ts";
import { type Deliberate, deliberate } from "./deliberate.ts";

/** Where two values of an answer differ, and the rule that says it is meant so, if one does. */
export interface Difference {
  ours: unknown;
  theirs: unknown;
  rule?: Deliberate | undefined;
}

/** All places where a value of ours is not what Neo4j's Query API gave. Keys of a map have no order. */
export function differences(ours: unknown, theirs: unknown): Difference[] {
  const rule = deliberate.find(({ applies }) => applies(ours, theirs));
  if (rule) return [{ ours, theirs, rule }];
  if (ours instanceof Written && theirs instanceof Written && ours.text === theirs.text) return [];
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length)
    return ours.flatMap((member, index) => differences(member, theirs[index]));
  if (isMap(ours) && isMap(theirs) && sameKeys(ours, theirs))
    return Object.keys(ours).flatMap((key) => differences(ours[key], theirs[key]));
  return ours === theirs ? [] : [{ ours, theirs }];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Written);

const sameKeys = (one: object, other: object) =>
  JSON.stringify(Object.keys(one).sort()) === JSON.stringify(Object.keys(other).sort());
