import type { Record } from "neo4j-driver";
import type { StatementCall } from "../store.ts";
import { plainText, typedText } from "../values/text.ts";
import { packedIn } from "./unpack.ts";

/** A row as JSON; lines are plain. */
export function rowText(record: Record, form: StatementCall["answer"]): string {
  const values = () => record.keys.map((_, index) => record.get(index));
  const packed = packedIn(record);
  if (!packed) return valuesText(values(), form);
  return packed.text(form === "typed") ?? valuesText(packed.values(), form);
}

const valuesText = (values: unknown[], form: StatementCall["answer"]): string =>
  `[${values.map(form === "typed" ? typedText : plainText).join(",")}]`;
