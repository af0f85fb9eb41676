import { floatText } from "../values/float.ts";
import type { Form } from "../values/forms.ts";
import { checkDepth } from "../values/unreadable.ts";
import { byteAt, type Cursor, nextByte } from "./cursor.ts";
import { createEntities, signatures } from "./entities.ts";
import { createJoined } from "./joined.ts";
import { floatFrom, integerFrom } from "./numbers.ts";
import { bytesOf, list, map, nextBytes, nextSizeOf, sizeOf, string } from "./sized.ts";
import { nextString, stringOf } from "./string.ts";
import { oneTextFrom } from "./structures.ts";
import { vectorFrom } from "./vectors.ts";

const { nodeText, relationshipText, pathText } = createEntities(nextMap);

/** The next value as JSON. */
export function valueText(form: Form, cursor: Cursor, depth: number): string {
  checkDepth(depth);
  const first = nextByte(cursor);
  const characters = sizeOf(string, first, cursor);
  if (characters !== undefined) return form.value("String", stringOf(characters, cursor));
  const integer = integerFrom(first, cursor);
  if (integer !== undefined) return form.number("Integer", String(integer));
  if (first === 0xc1) return form.number("Float", floatText(floatFrom(cursor)));
  if (first === 0xc2 || first === 0xc3) return form.value("Boolean", String(first === 0xc3));
  if (first === 0xc0) return form.value("Null", "null");
  const members = sizeOf(list, first, cursor);
  if (members !== undefined) return form.value("List", membersText(form, cursor, members, depth));
  const keys = sizeOf(map, first, cursor);
  if (keys !== undefined) return form.value("Map", keysText(form, cursor, keys, depth));
  const bytes = nextBytes(first, cursor);
  if (bytes) return form.oneText({ $type: "Base64", _value: bytes.toString("base64") });
  if (first === 0xe0) return form.oneText({ $type: "UUID", _value: uuidText(bytesOf(16, cursor)) });
  return structureText(form, cursor, first - 0xb0);
}

/** A list that must be there, as a row is one: not itself in the form, but its members are. */
export const rowText = (form: Form, cursor: Cursor): string => membersText(form, cursor, nextSizeOf(list, cursor), -1);

function membersText(form: Form, cursor: Cursor, size: number, depth: number): string {
  const members = createJoined();
  for (let read = 0; read < size; read++) members.add(valueText(form, cursor, depth + 1));
  return `[${members.text()}]`;
}

/** A map that must be there, as an object of JSON whatever the form. */
function nextMap(form: Form, cursor: Cursor): string {
  return keysText(form, cursor, nextSizeOf(map, cursor), 0);
}

function keysText(form: Form, cursor: Cursor, size: number, depth: number): string {
  const members = createJoined();
  for (let read = 0; read < size; read++) members.add(`${nextString(cursor)}:${valueText(form, cursor, depth + 1)}`);
  return `{${members.text()}}`;
}

const uuidText = (bytes: Buffer) =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/** A node, a time and whatever else is no plain value. */
function structureText(form: Form, cursor: Cursor, fields: number): string {
  const signature = byteAt(cursor, cursor.at);
  if (signature === signatures.node) return nodeText(form, cursor, fields);
  if (signature === signatures.relationship) return relationshipText(form, cursor, fields);
  if (signature === signatures.path) return pathText(form, cursor, fields);
  if (signature === signatures.vector) return form.vector(vectorFrom(fields, cursor));
  return form.oneText(oneTextFrom(fields, cursor));
}
