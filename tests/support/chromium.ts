import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    chromium: string;
  }
}

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "msedge"];
const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** Gives every browser test a real Chromium, or fails the run: an installed one, else Playwright's, else Debian's. */
export function setup(project: TestProject): void {
  project.provide("chromium", installed() ?? fromPlaywright() ?? fromDebian());
}

function installed(): string | undefined {
  const path = (process.env.PATH ?? "").split(":");
  const found = [...path, ...folders].flatMap((folder) => names.map((name) => join(folder, name)));
  return [...found, ...applications, chromium.executablePath()].find((file) => file !== "" && existsSync(file));
}

function fromPlaywright(): string | undefined {
  const command = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  const { status } = spawnSync(process.execPath, [command, "install", "chromium"], {
    stdio: "inherit",
    timeout: 120_000,
  });
  return status === 0 && existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function fromDebian(): string {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(
      "The browser tests need Chrome, Chromium or Edge, and none could be installed. Install one and try again.",
    );
  }
  console.log("No browser was found: installing Debian's chromium.");
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return "/usr/bin/chromium";
}
