import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { SetupError } from "../../domain/errors.ts";

/** Whether apt can be asked: only as root, on Debian, Ubuntu and their kin. */
export const canInstallJava = (): boolean =>
  process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");

/** Installs Java and Maven for the whole machine. It is not ended half-way: that would leave apt's lock and half a package. */
export async function installJava(): Promise<void> {
  const packages = ["install", "--yes", "--no-install-recommends", "default-jre-headless", "maven"];
  // A fresh image has no lists of packages yet: then the first try fails, which is no news.
  if (await aptGet(packages, "ignore")) return;
  if ((await aptGet(["update"], "inherit")) && (await aptGet(packages, "inherit"))) return;
  throw new SetupError("apt-get could not install default-jre-headless and maven; its own words are above.");
}

async function aptGet(args: string[], errors: "ignore" | "inherit"): Promise<boolean> {
  const run = spawn("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2", ...args], {
    stdio: ["ignore", "ignore", errors],
    detached: true,
  });
  const [code] = await once(run, "exit");
  return code === 0;
}
