import type { Record } from "neo4j-driver";
import { PackedRow, rowMessage } from "../packed/packedRow.ts";
import type { Stream } from "./bolt.ts";
import { at } from "./inside.ts";
import { inOnePiece } from "./onePiece.ts";

type Unpack = (message: unknown) => unknown;

/** What the driver gives the answers of those results to whose rows stay packed. */
const receivers = new WeakSet<object>();

/**
 * Changes how a connection of the driver reads messages: in one piece, and the rows of some results not at all. The
 * driver makes an object of each value and dozens of a date, a third of this process's time, and all that is wanted
 * here is their text. Where a new version of the driver differs inside, it reads as ever.
 */
export function changeUnpack(protocol: unknown): void {
  const unpack = at(protocol, "unpack");
  if (typeof unpack !== "function" || Object.hasOwn(Object(protocol), "unpack")) return;
  const handler = at(protocol, "_responseHandler");
  const read: Unpack = (message) => unpack.call(protocol, message);
  Reflect.set(Object(protocol), "unpack", (message: unknown) => {
    const whole = inOnePiece(message);
    const receiver = at(handler, "_currentObserver");
    return (isKept(receiver) && packedRow(whole, read)) || read(whole);
  });
}

const isKept = (receiver: unknown) => typeof receiver === "object" && receiver !== null && receivers.has(receiver);

/** The driver's message of a row, with the row still packed in it; undefined for any other message. */
function packedRow(message: unknown, read: Unpack): unknown {
  const bytes = at(message, "_buffer");
  if (!Buffer.isBuffer(bytes) || at(message, "position") !== 0 || !rowMessage.begins(bytes)) return undefined;
  const values = () => at(read(message), "fields", "0") as unknown[];
  return { signature: rowMessage.signature, fields: [[new PackedRow(bytes, values)]] };
}

/** Lets the rows of a statement that has just begun stay packed, if the driver allows. */
export function keepPacked({ receiver }: Pick<Stream, "receiver">): void {
  receiver.then((found) => typeof found === "object" && found !== null && receivers.add(found)).catch(() => {});
}

/** The row of a record that stayed packed. */
export function packedIn(record: Record): PackedRow | undefined {
  const first = record.length > 0 ? record.get(0) : undefined;
  return first instanceof PackedRow ? first : undefined;
}
