import type { Socket } from "node:net";

/**
 * Sends all that is written until this turn of the event loop ends at once. The driver writes what begins a transaction
 * and what runs in it one after the other, and each write of its own costs as much as reading a short answer.
 */
export function inOneWrite(socket: Socket): void {
  socket.cork();
  process.nextTick(() => socket.uncork());
}
