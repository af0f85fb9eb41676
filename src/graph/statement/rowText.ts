import type { Record } from "neo4j-driver";
import { large, writtenApart } from "../packed/writtenApart.ts";
import type { StatementCall } from "../store.ts";
import { plainText, typedText } from "../values/text.ts";
import { packedIn } from "./unpack.ts";

/** A row as JSON, and about how long it is. */
export interface RowText {
  text: string | Promise<string>;
  size: number;
}

/** Lines are plain. A large row is written meanwhile. */
export function rowText(record: Record, form: StatementCall["answer"]): RowText {
  const isTyped = form === "typed";
  const packed = packedIn(record);
  const values = () => packed?.values() ?? record.keys.map((_, index) => record.get(index));
  const orOfValues = (text?: string) => text ?? valuesText(values(), form);
  const size = packed?.message.length ?? 0;
  if (packed && size > large) return { text: writtenApart(packed, isTyped).then(orOfValues), size };
  const text = orOfValues(packed?.text(isTyped));
  return { text, size: text.length };
}

const valuesText = (values: unknown[], form: StatementCall["answer"]): string =>
  `[${values.map(form === "typed" ? typedText : plainText).join(",")}]`;
