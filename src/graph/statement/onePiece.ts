import { at } from "./inside.ts";

/**
 * A message of the driver in one buffer where it came in many chunks. The driver's own way walks along the chunks for
 * each byte: a list of a million numbers then holds this process for seconds.
 */
export function inOnePiece(message: unknown): unknown {
  const chunks = at(message, "_buffers");
  if (!Array.isArray(chunks)) return message;
  const buffers = chunks.map((chunk) => at(chunk, "_buffer")).filter((buffer) => Buffer.isBuffer(buffer));
  if (buffers.length < chunks.length) return message;
  return Reflect.construct(Object(chunks[0]).constructor, [Buffer.concat(buffers)]);
}
