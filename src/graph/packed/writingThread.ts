import { parentPort } from "node:worker_threads";
import { StatementError } from "../../domain/errors.ts";
import { messageText } from "./packedRow.ts";

/** What the thread is sent. */
export interface Writing {
  message: Uint8Array;
  isTyped: boolean;
}

/** What it sends back: a text, a problem that is for the reader of the answer, or nothing where the driver must read. */
export interface Written {
  text?: string | undefined;
  problem?: { message: string; code: string };
}

parentPort?.on("message", (writing: Writing) => parentPort?.postMessage(written(writing)));

function written({ message, isTyped }: Writing): Written {
  try {
    return { text: messageText(Buffer.from(message.buffer, message.byteOffset, message.byteLength), isTyped) };
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    return { problem: { message: error.message, code: error.code } };
  }
}
