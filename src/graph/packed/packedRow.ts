import { plainForm, typedForm } from "../values/forms.ts";
import { cursorIn, isLeftToDriver } from "./cursor.ts";
import { rowText } from "./value.ts";

/** How the message of a row begins: as a structure of one field, with a record's signature. */
export const rowMessage = {
  signature: 0x71,
  begins: (bytes: Buffer): boolean => bytes[0] === 0xb1 && bytes[1] === rowMessage.signature,
};

/** A row as Neo4j sent it, which stands in a record of the driver in place of the row's values. */
export class PackedRow {
  readonly #message: Buffer;
  /** As the driver reads them. */
  readonly values: () => unknown[];

  constructor(message: Buffer, values: () => unknown[]) {
    this.#message = message;
    this.values = values;
  }

  /** As JSON, straight from the bytes; undefined where they hold something that only the driver can read. */
  text(isTyped: boolean): string | undefined {
    try {
      return rowText(isTyped ? typedForm : plainForm, cursorIn(this.#message.subarray(2)));
    } catch (error) {
      if (isLeftToDriver(error)) return undefined;
      throw error;
    }
  }
}
