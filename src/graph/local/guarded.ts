import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { PassThrough, type Readable } from "node:stream";
import { sendSignal } from "./processes.ts";

/** A process that does not outlive this one, however this one ends. */
export interface Guarded {
  pid: number;
  /** What it writes to its standard output, where that is a pipe. */
  output: Readable;
  /** Says how it ended, in words; never rejects. */
  ended: Promise<string>;
  /** Asks it to end, and makes it after so many seconds. */
  stop(graceSeconds: number): Promise<void>;
}

// The pipe closes when this process is gone, even by kill -9; a word on it means that nothing is to be done.
// A shell, not Node: it is small, and `killall node` does not hit it. 6 s, as all must be gone within 10.
const watchdog = `
  read -r word && exit 0
  kill -s TERM -- "-$1" 2>/dev/null
  for tenth in $(seq 60); do kill -s 0 -- "-$1" 2>/dev/null || exit 0; sleep 0.1; done
  kill -s KILL -- "-$1" 2>/dev/null`;

/**
 * Starts a process in a group of its own, so that Ctrl-C in the terminal does not reach it,
 * with a watchdog beside it that ends it when this process is gone.
 */
export async function startGuarded(command: string, args: string[], options: SpawnOptions): Promise<Guarded> {
  const child = spawn(command, args, { ...options, detached: true });
  const { pid } = child;
  if (pid === undefined) throw (await once(child, "error"))[0];
  const ended = once(child, "exit").then(([code, signal]) =>
    signal ? `was ended by ${signal}` : `ended with code ${code}`,
  );
  watch(pid, ended);
  return { pid, ended, output: child.stdout ?? new PassThrough().end(), stop: (grace) => stop(pid, ended, grace) };
}

function watch(pid: number, ended: Promise<string>): void {
  const dog = spawn("sh", ["-c", watchdog, "backchannel-watchdog", String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Where someone ended the watchdog by hand, there is none to tell.
  dog.stdin.on("error", () => undefined);
  ended.then(() => dog.stdin.end("ended\n"));
}

async function stop(pid: number, ended: Promise<string>, graceSeconds: number): Promise<void> {
  sendSignal(-pid, "SIGTERM");
  const timer = setTimeout(() => sendSignal(-pid, "SIGKILL"), graceSeconds * 1000);
  await ended;
  clearTimeout(timer);
}
