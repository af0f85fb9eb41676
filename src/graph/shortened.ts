import { isTyped, type Properties, type Value } from "../domain/value.ts";

/** How much of a property is given: a database may keep whole books in one. */
export interface Bounds {
  characters: number;
  members: number;
}

export const bounds = {
  picture: { characters: 2_000, members: 100 },
  details: { characters: 100_000, members: 5_000 },
} satisfies Record<string, Bounds>;

/** Properties whose long texts and lists are cut; the end says how long they are: "… (10485760 characters)". */
export function shortened(properties: Properties, within: Bounds): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, short(value, within)]));
}

function short(value: Value, within: Bounds): Value {
  const { characters, members } = within;
  if (typeof value === "string")
    return value.length <= characters ? value : `${cut(value, characters)}… (${value.length} characters)`;
  if (Array.isArray(value))
    return shortList(
      value.slice(0, members).map((member) => short(member, within)),
      value.length,
    );
  // Of the typed values only bytes can be long, and half of them are worth nothing.
  if (isTyped(value) && typeof value._value === "string" && value._value.length > characters)
    return `(${Math.floor((value._value.length * 3) / 4)} bytes)`;
  return value;
}

const cut = (text: string, characters: number) => text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, "");

const shortList = (members: Value[], of: number) =>
  members.length === of ? members : [...members, `… (${of} in all)`];
