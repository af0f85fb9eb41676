import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A process as the system knows it; `started` tells it from a later one with the same id. */
export interface ProcessFacts {
  pid: number;
  parent: number;
  started: string;
  command: string;
}

// Slim images have /proc but no ps; macOS has ps but no /proc.
const hasProc = existsSync("/proc/self/stat");

/** What is known of a process that still runs; one that ended, though not yet collected, is none. */
export function readProcess(pid: number): ProcessFacts | undefined {
  return hasProc ? fromProc(pid) : fromPs().find((facts) => facts.pid === pid);
}

/** All processes that run with these words in their command line. */
export function findProcesses(words: string): ProcessFacts[] {
  const all = hasProc ? readdirSync("/proc").filter(isNumber).map(Number).map(fromProc) : fromPs();
  return all.filter((facts) => facts !== undefined).filter(({ command }) => command.includes(words));
}

/** Whether it is still the same process, not another one that got its id. */
export function isAlive({ pid, started }: Pick<ProcessFacts, "pid" | "started">): boolean {
  return readProcess(pid)?.started === started;
}

/** Sends a signal to a process, or by a negative id to a group of them; nothing happens where it has ended already. */
export function sendSignal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}

const isNumber = (name: string) => /^\d+$/.test(name);

function fromProc(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    // The name before the last bracket may hold spaces and brackets itself.
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return undefined;
    return { pid, parent: Number(parent), started: rest[17] ?? "", command };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

function fromPs(): ProcessFacts[] {
  const { stdout } = spawnSync("ps", ["-axww", "-o", "pid=,ppid=,stat=,lstart=,args="], { encoding: "utf8" });
  return stdout.split("\n").flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(line);
    if (!found || found[3]?.startsWith("Z")) return [];
    return [{ pid: Number(found[1]), parent: Number(found[2]), started: found[4] ?? "", command: found[5] ?? "" }];
  });
}
