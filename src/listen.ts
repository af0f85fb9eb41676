import { createServer, type RequestListener } from "node:http";
import { SetupError } from "./domain/errors.ts";

/** A server that listens. */
export interface Listening {
  /** Where a browser on this machine finds it. */
  address: string;
  /** Lets running answers end for two seconds, and no longer. */
  close(): Promise<void>;
}

/** Listens there, or says in a `SetupError` why that cannot be. */
export async function listen(app: RequestListener, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(refusal(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const chosen = bound && typeof bound === "object" ? bound.port : port;
  return { address: `http://${nameOf(host)}:${chosen}`, close: () => close(server) };
}

function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function refusal(error: Error, host: string, port: number): Error {
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new SetupError(
      `Port ${port} of ${host} is in use, perhaps by another Backchannel. Choose another: PORT=${port + 1} npm start`,
    );
  if (code === "EACCES") return new SetupError(`Port ${port} may only be used by root. Choose one from 1024 on.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new SetupError(`HOST is ${host}, which is no address of this machine.`);
  return error;
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), 2000);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
