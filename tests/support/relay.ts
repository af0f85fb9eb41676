import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";

/** Stands in front of a Neo4j, so that a test can take it away and bring it back. */
export interface Relay {
  uri: string;
  /** Breaks every connection off, and refuses new ones. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Passes on whatever comes to a free loopback port. `uri` is one of bolt://, which names no other address. */
export async function openRelay(uri: string): Promise<Relay> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = createConnection(Number(port), hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.on("error", () => to.destroy()).on("close", () => sockets.delete(from) && to.destroy());
      from.pipe(to);
    }
  });
  const listenAt = (chosen: number) =>
    new Promise<void>((resolve, reject) => server.once("error", reject).listen(chosen, "127.0.0.1", resolve));
  await listenAt(0);
  const own = (server.address() as AddressInfo).port;
  return {
    uri: `bolt://127.0.0.1:${own}`,
    start: () => listenAt(own),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
