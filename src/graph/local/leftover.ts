import { setTimeout as wait } from "node:timers/promises";
import { findProcesses, isAlive, type ProcessFacts, sendSignal } from "./processes.ts";

/** Ends servers that an earlier run left in this folder, known by their command; the caller owns the folder. */
export async function stopLeftovers(folder: string, onFound: () => void): Promise<void> {
  const left = findProcesses(`--home-dir=${folder}/data-`);
  if (left.length > 0) onFound();
  await Promise.all(left.map(end));
}

async function end(server: ProcessFacts): Promise<void> {
  sendSignal(server.pid, "SIGTERM");
  for (let tenth = 0; tenth < 100 && isAlive(server); tenth++) await wait(100);
  if (isAlive(server)) sendSignal(server.pid, "SIGKILL");
  while (isAlive(server)) await wait(50);
}
