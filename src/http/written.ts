import type { Response } from "express";

// Small enough that a slow reader takes one in time, large enough that a fast one isn't held up.
const pieceBytes = 64 * 1024;

const encoder = new TextEncoder();

/** Writes a text, and waits until it has been taken. A reader that takes nothing for so long is cut off. */
export async function write(response: Response, text: string, idleSeconds: number): Promise<void> {
  for (let at = 0; at < text.length; ) {
    // Piece by piece: of a large text a reader who is slow would keep two.
    const bytes = new Uint8Array(Math.min(pieceBytes, 3 * (text.length - at)));
    const { read, written } = encoder.encodeInto(text.slice(at, at + pieceBytes), bytes);
    at += read;
    if (!response.write(bytes.subarray(0, written))) await drained(response, idleSeconds);
  }
}

async function drained(response: Response, idleSeconds: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const gone = () => reject(new DOMException("The client has gone away.", "AbortError"));
  const timer = setTimeout(() => response.destroy(), idleSeconds * 1000);
  response.once("drain", resolve).once("close", gone);
  if (response.destroyed) gone();
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    response.off("drain", resolve).off("close", gone);
  }
}
