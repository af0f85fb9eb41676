import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { Fault } from "./errors.ts";

/** Where something stands in a folder; `line` counts from 1. */
export interface Spot {
  file: string;
  line: number;
}

/** The spot of what a path of keys and indexes leads to, or of the last thing on the way that is there. */
export type Locate = (...path: PropertyKey[]) => Spot;

/** A YAML text as plain values that still know their lines. `content` is undefined where the text cannot be read. */
export interface YamlFile {
  file: string;
  content: unknown;
  locate: Locate;
  faults: Fault[];
}

export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const isReadable = document.errors.every((error) => error.code === "DUPLICATE_KEY");
  const { content, fault } = isReadable ? plainValues(document) : {};
  return {
    file,
    content,
    locate: (...path) => ({ file, line: lineAt(offsetOf(document.contents, path, (node) => node.resolve(document))) }),
    faults: [
      ...told([...document.errors, ...document.warnings]).map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        message: inWords(error, text),
      })),
      ...(fault ? [{ file, line: lineAt(fault.offset), message: fault.message }] : []),
    ],
  };
}

/** An alias without its anchor, or too many of them, show only when the values are made. */
function plainValues(document: Document): { content?: unknown; fault?: { offset: number; message: string } } {
  try {
    return { content: document.toJS() };
  } catch (error) {
    let offset = 0;
    visit(document, {
      Alias(_, alias) {
        if (alias.resolve(document)) return undefined;
        offset = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    return { fault: { offset, message: `this cannot be read: ${error instanceof Error ? error.message : error}` } };
  }
}

/** One slip makes the parser complain again and again; it is told once. */
function told(errors: YAMLError[]): YAMLError[] {
  const isFirst = ({ message }: YAMLError, index: number) =>
    errors.findIndex((other) => other.message === message) === index;
  return errors.filter((error, index) => error.code === "DUPLICATE_KEY" || isFirst(error, index));
}

type Resolve = (alias: Extract<Node, { source: string; resolve: unknown }>) => Node | undefined;

function offsetOf(root: Node | null, path: PropertyKey[], resolve: Resolve): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const step of path) {
    const [start, next] = child(isAlias(node) ? resolve(node) : node, String(step));
    if (start === undefined) break;
    offset = start;
    node = next;
  }
  return offset;
}

/** The offset and the value of a key or an index. */
function child(node: unknown, step: string): [number | undefined, unknown] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return [isScalar(pair?.key) ? pair.key.range?.[0] : undefined, pair?.value];
  }
  if (!isSeq(node)) return [undefined, undefined];
  const item = node.items[Number(step)] as Node | undefined;
  return [item?.range?.[0], item];
}

function inWords(error: YAMLError, text: string): string {
  if (error.code !== "DUPLICATE_KEY") return `this is not YAML: ${error.message}`;
  const key = /^[^:\r\n]+/.exec(text.slice(error.pos[0]))?.[0].trim() ?? "a key";
  return `${key} is written twice`;
}
