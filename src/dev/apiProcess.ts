import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Assignment } from "./apiEntry.ts";

/** The process that answers the API, to be replaced when its sources change. */
export interface ApiProcess {
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Nothing runs before the first `restart`. */
export function createApiProcess(assignment: Assignment): ApiProcess {
  let child: ChildProcess | undefined;

  async function stop(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    await exited;
  }

  async function restart(): Promise<void> {
    await stop();
    child = fork(join(import.meta.dirname, "apiEntry.ts"));
    child.send(assignment);
    await untilReady(child, `http://127.0.0.1:${assignment.port}/api/ready`);
  }

  return { restart, stop };
}

/** Also ends when the process ends: then its own words say why. */
async function untilReady(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const isReady = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}
