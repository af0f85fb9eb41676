import type { Form } from "../values/forms.ts";
import { type Cursor, leaveToDriver, nextByte } from "./cursor.ts";
import { nextInteger } from "./numbers.ts";
import { list, nextSizeOf } from "./sized.ts";
import { nextString } from "./string.ts";

/** As Bolt 5 has them; older servers send fewer fields. */
export const signatures = { node: 0x4e, relationship: 0x52, unbound: 0x72, path: 0x50, vector: 0x56 };

interface Written {
  /** As JSON, as the other texts. */
  elementId: string;
  text: string;
}

interface Unbound extends Pick<Written, "elementId"> {
  type: string;
  properties: string;
}

type Read<Result> = (form: Form, cursor: Cursor) => Result;

/** What reads nodes, relationships and paths whose marker has been read; the map of their properties is read by `nextMap`. */
export function createEntities(nextMap: Read<string>) {
  const node = (form: Form, cursor: Cursor, fields: number): Written => {
    enter(cursor, fields === 4);
    nextInteger(cursor);
    const labels = listOf(cursor, nextString).join(",");
    const properties = nextMap(form, cursor);
    const elementId = nextString(cursor);
    const keys = form.node;
    const about = `"${keys.elementId}":${elementId},"${keys.labels}":[${labels}]`;
    return { elementId, text: form.value("Node", `{${about},"${keys.properties}":${properties}}`) };
  };
  const unbound: Read<Unbound> = (form, cursor) => ({
    type: nextString(cursor),
    properties: nextMap(form, cursor),
    elementId: nextString(cursor),
  });
  return {
    nodeText: (form: Form, cursor: Cursor, fields: number): string => node(form, cursor, fields).text,
    relationshipText(form: Form, cursor: Cursor, fields: number): string {
      enter(cursor, fields === 8);
      for (let read = 0; read < 3; read++) nextInteger(cursor);
      return relationshipText(form, unbound(form, cursor), [nextString(cursor), nextString(cursor)]);
    },
    /** Its nodes and relationships come once each, then the steps: which relationship, which node, and so on. */
    pathText(form: Form, cursor: Cursor, fields: number): string {
      enter(cursor, fields === 3);
      const nodes = listOf(cursor, () => node(form, cursor, structure(cursor, signatures.node)));
      const relationships = listOf(cursor, () => {
        enter(cursor, structure(cursor, signatures.unbound) === 4);
        nextInteger(cursor);
        return unbound(form, cursor);
      });
      return form.value("Path", `[${stepsText(form, { nodes, relationships }, listOf(cursor, nextInteger))}]`);
    },
  };
}

/** Checks what a structure is, and goes to its first field. */
function enter(cursor: Cursor, isRight: boolean): void {
  if (!isRight) leaveToDriver();
  cursor.at += 1;
}

/** The number of fields of a structure that must be there. */
function structure(cursor: Cursor, signature: number): number {
  const fields = nextByte(cursor) - 0xb0;
  return cursor.bytes[cursor.at] === signature ? fields : leaveToDriver();
}

function listOf<Member>(cursor: Cursor, next: (cursor: Cursor) => Member): Member[] {
  const members: Member[] = [];
  for (let left = nextSizeOf(list, cursor); left > 0; left--) members.push(next(cursor));
  return members;
}

function relationshipText(
  form: Form,
  { type, properties, elementId }: Unbound,
  [start, end]: [string, string],
): string {
  const keys = form.relationship;
  const ends = `"${keys.elementId}":${elementId},"${keys.start}":${start},"${keys.end}":${end}`;
  return form.value("Relationship", `{${ends},"${keys.type}":${type},"${keys.properties}":${properties}}`);
}

/** Each step names a relationship, counted from 1 and negative where it is walked against its direction, and a node. */
function stepsText(form: Form, path: { nodes: Written[]; relationships: Unbound[] }, steps: number[]): string {
  let from = path.nodes[0] ?? leaveToDriver();
  let text = from.text;
  for (let step = 0; step < steps.length; step += 2) {
    const [number = 0, next = -1] = [steps[step], steps[step + 1]];
    const relationship = path.relationships[Math.abs(number) - 1] ?? leaveToDriver();
    const to = path.nodes[next] ?? leaveToDriver();
    const [start, end] = number > 0 ? [from, to] : [to, from];
    text += `,${relationshipText(form, relationship, [start.elementId, end.elementId])},${to.text}`;
    from = to;
  }
  return text;
}
