import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createConnection, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./temporaryFolder.ts";

/** A web server, which is what listens on Neo4j's other port; for one test. Gives its `host:port`. */
export const webServer = () => listening(createHttpServer((_, response) => response.end("Welcome")));

/** Answers the handshake as a server that knows none of the versions of Bolt which are asked for. */
export const oldServer = () =>
  listening(createServer((client) => client.once("data", () => client.end(Buffer.alloc(4)))));

/** A port at which nothing listens any longer. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  const host = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return host;
}

/** TLS, with a certificate that nobody signed, in front of a Neo4j that speaks without. */
export function tlsInFrontOf(uri: string): Promise<string> {
  const { hostname, port } = new URL(uri);
  const server = createTlsServer(ownCertificate(), (client) => {
    const database = createConnection(Number(port), hostname);
    client.on("error", () => database.destroy()).on("close", () => database.destroy());
    database.on("error", () => client.destroy());
    client.pipe(database).pipe(client);
  });
  return listening(server.on("tlsClientError", () => {}));
}

function ownCertificate() {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "1"];
  execFileSync("openssl", [...request, "-subj", "/CN=localhost"], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
