import { parsedJson } from "./json.ts";
/** How the value of a parameter is written in its field. */
export const fieldTypes = ["text", "number", "truth", "date", "json", "null"] as const;
export type FieldType = (typeof fieldTypes)[number];

/** The members of a JSON object, each as it is written, so that no digit is lost; undefined where it is none. */
export function membersOf(json: string): Map<string, string> | undefined {
  if (json.trim() === "") return new Map();
  const value = parsedJson(json);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const inside = json.trim().slice(1, -1);
  return new Map(
    partsOf(inside, ",").flatMap((member) => {
      const [name = "", ...rest] = partsOf(member, ":");
      return name.trim() === "" ? [] : [[String(parsedJson(name)), rest.join(":").trim()]];
    }),
  );
}

export function written(members: Map<string, string>): string {
  if (members.size === 0) return "";
  return `{${[...members].map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")}}`;
}

/** A JSON object with null for each name that it lacks, as Neo4j wants a value for every parameter. */
export function filled(json: string, names: string[]): string {
  const members = membersOf(json);
  const lacking = names.filter((name) => !members?.has(name));
  if (!members || lacking.length === 0) return json;
  return written(new Map([...members, ...lacking.map((name): [string, string] => [name, "null"])]));
}

/** Valid JSON, cut at a sign that is in no string and no bracket. */
function partsOf(json: string, sign: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of json.matchAll(/"(?:[^"\\]|\\.)*"|[^"]/gs)) {
    if (/^[[{]$/.test(piece)) depth += 1;
    if (/^[\]}]$/.test(piece)) depth -= 1;
    if (piece === sign && depth === 0) parts.push("");
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts;
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const date = /^\{\s*"\$type"\s*:\s*"Date"\s*,\s*"_value"\s*:\s*"([^"]*)"\s*\}$/;

/** In which field a written value belongs. */
export function typeOf(value: string): FieldType {
  if (value === "null") return "null";
  if (value.startsWith('"')) return "text";
  if (value === "true" || value === "false") return "truth";
  if (number.test(value)) return "number";
  return date.test(value) ? "date" : "json";
}

/** What stands in the field of a written value. */
export function shownIn(type: FieldType, value: string): string {
  if (type === "text") return String(parsedJson(value));
  return type === "date" ? (date.exec(value)?.[1] ?? "") : value;
}

/** What is written for what stands in a field: undefined where that is nothing, "wrong" where it is no such value. */
export function writtenOf(type: FieldType, entered: string): { value?: string; isWrong?: true } {
  const text = entered.trim();
  if (type === "null") return { value: "null" };
  if (type === "text") return entered === "" ? {} : { value: JSON.stringify(entered) };
  if (text === "") return {};
  if (type === "date") return /^-?\d{4,}-\d\d-\d\d$/.test(text) ? { value: dated(text) } : { isWrong: true };
  const isRight = type === "number" ? number.test(text) : parsedJson(text) !== undefined;
  return isRight ? { value: text } : { isWrong: true };
}

const dated = (day: string) => `{"$type": "Date", "_value": "${day}"}`;
