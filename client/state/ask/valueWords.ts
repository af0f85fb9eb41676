import type { Answer } from "../../../src/domain/answer.ts";
import { askText as text } from "../../text/ask.ts";

/** What was asked for that is no thing, in as few words as say it: "13", "Yes", "444 days"; undefined where it is things. */
export function valueWords({ value, number }: Pick<Answer, "value" | "number">): string | undefined {
  switch (value?.kind) {
    case "number":
      return text.values.number(value.number);
    case "boolean":
      return value.boolean ? text.values.yes : text.values.no;
    case "date":
    case "period":
    case "duration":
      return value.words;
    case undefined:
      return number === undefined ? undefined : text.values.number(number);
  }
}

/** The sentence without the value at its head, where that stands above it: "Yes. Oman …", "1981. The agreement …". */
export function afterValue(sentence: string, value: string | undefined): string {
  const head = `${value}. `;
  return value !== undefined && sentence.startsWith(head) ? sentence.slice(head.length) : sentence;
}
