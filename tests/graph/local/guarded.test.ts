import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { startGuarded } from "../../../src/graph/local/guarded.ts";
import { findProcesses, readProcess } from "../../../src/graph/local/processes.ts";

const guarded = new URL("../../../src/graph/local/guarded.ts", import.meta.url).href;

/** A Node that starts a guarded shell script, and whatever carries that script's mark. */
async function parentOf(script: string) {
  const mark = `backchannel-test-${process.pid}-${Math.random()}`;
  const program = `
    const { startGuarded } = await import(${JSON.stringify(guarded)});
    const run = await startGuarded("sh", ["-c", ${JSON.stringify(script)}, "${mark}"], { stdio: "ignore" });
    console.log(run.pid);
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void parent.kill("SIGKILL"));
  const [line] = await once(parent.stdout, "data");
  return { parent, pid: Number(line), dogs: () => findProcesses(`backchannel-watchdog ${Number(line)}`) };
}

const within = (seconds: number) => ({ timeout: seconds * 1000, interval: 50 });

test("what was started ends when its parent is ended by kill -9, and so does its watchdog", async () => {
  const { parent, pid, dogs } = await parentOf("sleep 60 & wait");
  parent.kill("SIGKILL");
  await vi.waitFor(() => expect([readProcess(pid), ...dogs()]).toEqual([undefined]), within(20));
});

test("what does not listen to SIGTERM is ended all the same", { timeout: 30_000 }, async () => {
  const { parent, pid, dogs } = await parentOf("trap '' TERM; while true; do sleep 1; done");
  parent.kill("SIGKILL");
  await vi.waitFor(() => expect([readProcess(pid), ...dogs()]).toEqual([undefined]), within(20));
});

test("a process that ends by itself takes its watchdog with it, and says how it ended", async () => {
  const run = await startGuarded("sh", ["-c", "exit 3"], { stdio: "ignore" });
  expect(await run.ended).toBe("ended with code 3");
  await vi.waitFor(() => expect(findProcesses(`backchannel-watchdog ${run.pid}`)).toEqual([]), within(20));
});

test("stopping asks first, then makes it end", async () => {
  const polite = await startGuarded("sleep", ["60"], { stdio: "ignore" });
  await polite.stop(5);
  expect(await polite.ended).toBe("was ended by SIGTERM");
  const deaf = await startGuarded("sh", ["-c", "trap '' TERM; echo; while true; do sleep 1; done"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await once(deaf.output, "data");
  await deaf.stop(0.1);
  expect(await deaf.ended).toBe("was ended by SIGKILL");
});

test("a program that is not there is an error", async () => {
  await expect(startGuarded("/nowhere/java", [], { stdio: "ignore" })).rejects.toThrow("ENOENT");
});
