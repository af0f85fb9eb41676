import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import { expect, test } from "vitest";
import { inOneWrite } from "../../../src/graph/statement/oneWrite.ts";

/** A stream in place of a socket, that notes which pieces are sent together. */
function noting() {
  const sent: string[][] = [];
  const stream = new Duplex({
    read() {},
    write: (piece, _encoding, done) => done(void sent.push([String(piece)])),
    writev: (pieces, done) => done(void sent.push(pieces.map(({ chunk }) => String(chunk)))),
  });
  return { sent, socket: stream as unknown as Socket };
}

test("what is written in one turn is sent at once, and what comes later by itself", async () => {
  const { sent, socket } = noting();
  inOneWrite(socket);
  socket.write("begin");
  await Promise.resolve();
  socket.write("run");
  await new Promise(setImmediate);
  socket.write("reset");
  await new Promise(setImmediate);
  expect(sent).toEqual([["begin", "run"], ["reset"]]);
});
