import { at } from "./inside.ts";

/**
 * Lets the driver read a message that came in many chunks from one buffer. Its own way walks along the chunks for each
 * byte: a list of a million numbers then holds this process for seconds.
 */
export function readInOnePiece(protocol: unknown): void {
  const unpack = at(protocol, "unpack");
  if (typeof unpack !== "function" || Object.hasOwn(Object(protocol), "unpack")) return;
  Reflect.set(Object(protocol), "unpack", (message: unknown) => unpack.call(protocol, joined(message)));
}

function joined(message: unknown): unknown {
  const chunks = at(message, "_buffers");
  if (!Array.isArray(chunks)) return message;
  const buffers = chunks.map((chunk) => at(chunk, "_buffer")).filter((buffer) => Buffer.isBuffer(buffer));
  if (buffers.length < chunks.length) return message;
  return Reflect.construct(Object(chunks[0]).constructor, [Buffer.concat(buffers)]);
}
