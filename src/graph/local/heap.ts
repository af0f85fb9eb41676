import { totalmem } from "node:os";

const megabyte = 2 ** 20;
const bounds = { least: 384, most: 1280 };

/**
 * Most megabytes of a managed server's heap, which it takes only when statements need them. Where several large lists
 * together almost fill it, Java looks for free memory and does nothing else, for minutes.
 */
export function heapMegabytes(limit = process.constrainedMemory(), memory = totalmem()): number {
  // Where there is no limit the system names none, or one beyond all memory.
  const quarter = Math.floor(Math.min(limit || memory, memory) / 4 / megabyte);
  return Math.min(bounds.most, Math.max(bounds.least, quarter));
}
