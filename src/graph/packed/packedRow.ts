import { plainForm, typedForm } from "../values/forms.ts";
import { readable } from "../values/unreadable.ts";
import { cursorIn, isLeftToDriver } from "./cursor.ts";
import { rowText } from "./value.ts";

/** How the message of a row begins: as a structure of one field, with a record's signature. */
export const rowMessage = {
  signature: 0x71,
  begins: (bytes: Uint8Array): boolean => bytes[0] === 0xb1 && bytes[1] === rowMessage.signature,
};

/** A row as Neo4j sent it, which stands in a record of the driver in place of the row's values. */
export class PackedRow {
  readonly message: Buffer;
  /** As the driver reads them. */
  readonly values: () => unknown[];

  constructor(message: Buffer, values: () => unknown[]) {
    this.message = message;
    this.values = values;
  }

  text(isTyped: boolean): string | undefined {
    return messageText(this.message, isTyped);
  }
}

/** A row as JSON, straight from its message; undefined where that holds something that only the driver can read. */
export function messageText(message: Buffer, isTyped: boolean): string | undefined {
  try {
    return readable(() => rowText(isTyped ? typedForm : plainForm, cursorIn(message.subarray(2))));
  } catch (error) {
    if (isLeftToDriver(error)) return undefined;
    throw error;
  }
}
