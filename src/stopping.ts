import { isAlive, type ProcessFacts, readProcess } from "./graph/local/processes.ts";

const shell = /^(\S*\/)?(sh|dash|bash|zsh|ksh|ash|busybox)\s/;

/**
 * Calls back once when this process should end: on a signal, when the process that holds its IPC channel is gone,
 * and, where npm started it, when npm or npm's shell is gone. npm ended by kill -9 cannot pass that on.
 */
export function onStopRequest(startedByNpm: boolean, callback: (why: string) => void): void {
  let called = false;
  const stop = (why: string) => {
    if (!called) callback(why);
    called = true;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(signal));
  process.once("disconnect", () => stop("its parent is gone"));
  if (startedByNpm) watch(starters(), () => stop("npm is gone"));
}

/** npm, and the shell between if there is one: some shells replace themselves by the program. */
function starters(): ProcessFacts[] {
  const parent = readProcess(process.ppid);
  if (!parent || !shell.test(parent.command)) return parent ? [parent] : [];
  const grandparent = readProcess(parent.parent);
  return grandparent ? [parent, grandparent] : [parent];
}

function watch(watched: ProcessFacts[], onGone: () => void): void {
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return;
    clearInterval(timer);
    onGone();
  }, 1000);
  timer.unref();
}
