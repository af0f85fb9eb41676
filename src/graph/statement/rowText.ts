import type { StatementCall } from "../store.ts";
import { plainText, typedText } from "../values/text.ts";

/** A row as JSON, from values of the driver; lines are plain. */
export function rowText(values: unknown[], form: StatementCall["answer"]): string {
  return `[${values.map(form === "typed" ? typedText : plainText).join(",")}]`;
}
