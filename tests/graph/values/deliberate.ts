import { Written } from "../../support/exactJson.ts";

/** A difference between our values and those of Neo4j's Query API that is meant. */
export interface Deliberate {
  what: string;
  why: string;
  applies(ours: unknown, theirs: unknown): boolean;
}

/** What is meant to differ in values; everything else must be the same. */
export const deliberate: Deliberate[] = [
  {
    what: "In plain JSON a float that 32 bits can hold keeps all its digits",
    why: "Neo4j writes it with as many as 32 bits need: 0.1 for 0.10000000149011612, which reads back as another float.",
    applies: (ours, theirs) =>
      ours instanceof Written &&
      theirs instanceof Written &&
      ours.text !== theirs.text &&
      isFloat(theirs.text) &&
      Math.fround(Number(ours.text)) === Number(ours.text) &&
      Math.fround(Number(theirs.text)) === Number(ours.text),
  },
  {
    what: "A float has as few digits as tell it from its neighbours",
    why: "So has Neo4j's on Java 19 and newer; an older Java writes some with a digit too many (JDK-4511638).",
    applies: (ours, theirs) => {
      const [some, others] = [floatsIn(ours), floatsIn(theirs)];
      const isSame = some.every((one, index) => Number(one) === Number(others[index]));
      return some.length > 0 && some.length === others.length && isSame && some.join() !== others.join();
    },
  },
  {
    what: "A moment in a zone whose offset never changes, such as UTC, is a ZonedDateTime that names it",
    why: "So it is in Neo4j since 2025 and in Bolt always; 5.26's Query API makes it an OffsetDateTime, without the name.",
    applies: (ours, theirs) =>
      typeOf(ours) === "ZonedDateTime" &&
      typeOf(theirs) === "OffsetDateTime" &&
      textOf(ours).replace(/\[.*$/, "") === textOf(theirs),
  },
  {
    what: "Half a character becomes U+FFFD, as Unicode has it",
    why: "Java writes a question mark, which may also have been sent.",
    applies: (ours, theirs) => ours === "\ufffd" && theirs === "?",
  },
];

const isFloat = (text: string) => /^-?\d+\.\d+(E-?\d+)?$/.test(text);

const member = (value: unknown, key: string) =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
const typeOf = (value: unknown) => member(value, "$type");
const textOf = (value: unknown) => String(member(value, "_value"));

/** Those that a float or a point is written with, in either form. */
function floatsIn(value: unknown): string[] {
  if (value instanceof Written) return isFloat(value.text) ? [value.text] : [];
  if (typeOf(value) === "Float") return isFloat(textOf(value)) ? [textOf(value)] : [];
  const point = typeof value === "string" ? value : typeOf(value) === "Point" ? textOf(value) : "";
  return /^SRID=\d+;POINT (?:Z )?\((.*)\)$/.exec(point)?.[1]?.split(" ") ?? [];
}
