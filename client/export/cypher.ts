import { inBackticks } from "../../src/domain/backticks.ts";
import { isTyped, type TypedValue } from "../../src/domain/value.ts";

/** A value as Cypher would write it: to be pasted into a statement. What Cypher has no words for is a text. */
export function cypherText(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(cypherText).join(", ")}]`;
  if (isTyped(value)) return typedText(value);
  return typeof value === "object" ? mapText(value) : String(value);
}

const calls: Record<string, string> = {
  Date: "date",
  Time: "time",
  LocalTime: "localtime",
  LocalDateTime: "localdatetime",
  OffsetDateTime: "datetime",
  ZonedDateTime: "datetime",
  Duration: "duration",
};

function typedText({ $type, _value }: TypedValue): string {
  const call = calls[$type];
  if (call) return `${call}(${quoted(String(_value))})`;
  switch ($type) {
    case "Null":
      return "null";
    case "Integer":
    case "Boolean":
      return String(_value);
    case "Float":
      return floatText(String(_value));
    case "List":
      return cypherText(_value);
    case "Map":
      return mapText(_value as object);
    case "Point":
      return pointText(String(_value));
    case "Node":
      return nodeText(_value as NodeParts);
    case "Relationship":
      return `-${relationshipText(_value as RelationshipParts)}->`;
    case "Path":
      return pathText(_value as TypedValue[]);
    default:
      return quoted(String(_value));
  }
}

const floats: Record<string, string> = { NaN: "NaN", Infinity: "Infinity", "-Infinity": "-Infinity" };
const floatText = (text: string) => floats[text] ?? text;

interface NodeParts {
  _labels: string[];
  _properties: object;
}
interface RelationshipParts {
  _start_node_element_id: string;
  _type: string;
  _properties: object;
}

function nodeText({ _labels, _properties }: NodeParts): string {
  const inside = [_labels.map((label) => `:${named(label)}`).join(""), membersText(_properties)];
  return `(${inside.filter(Boolean).join(" ")})`;
}

function relationshipText({ _type, _properties }: RelationshipParts): string {
  return `[${[`:${named(_type)}`, membersText(_properties)].filter(Boolean).join(" ")}]`;
}

/** Nodes and relationships in turn; an arrow points as its relationship does. */
function pathText(members: TypedValue[]): string {
  const texts = members.map(({ $type, _value }, index) => {
    if ($type === "Node") return nodeText(_value as NodeParts);
    const before = members[index - 1]?._value as { _element_id?: string } | undefined;
    const relationship = _value as RelationshipParts;
    const text = relationshipText(relationship);
    return before?._element_id === relationship._start_node_element_id ? `-${text}->` : `<-${text}-`;
  });
  return texts.join("");
}

const membersText = (members: object) => (Object.keys(members).length === 0 ? "" : mapText(members));

function mapText(map: object): string {
  return `{${Object.entries(map)
    .map(([name, value]) => `${named(name)}: ${cypherText(value)}`)
    .join(", ")}}`;
}

/** A name as it is where Cypher allows that, else between backticks. */
function named(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : inBackticks(name);
}

function quoted(text: string): string {
  const escaped = text
    .replace(/[\\']/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `'${escaped}'`;
}

const point = /^SRID=(\d+);POINT(?: Z)? ?\((\S+) (\S+?)(?: (\S+))?\)$/;

function pointText(exact: string): string {
  const [, srid, x, y, z] = point.exec(exact) ?? [];
  if (srid === undefined) return quoted(exact);
  return `point({srid: ${srid}, x: ${x}, y: ${y}${z === undefined ? "" : `, z: ${z}`}})`;
}
