import { rawNumber } from "../../src/graph/values/rawNumber.ts";

/** A number of a JSON text, as it is written there: 1.0 is not 1, and large ones keep all digits. */
export class Written {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toJSON() {
    return rawNumber(this.text);
  }
}

/** JSON with its numbers as they are written. */
export const exactJson = (text: string): unknown =>
  JSON.parse(text, (_key, value, context?: { source?: string }) =>
    typeof value === "number" ? new Written(context?.source ?? String(value)) : value,
  );
