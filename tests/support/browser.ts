import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const sizes = {
  desktop: { width: 1440, height: 900 },
  laptop: { width: 1240, height: 780 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 568 },
} as const;

export interface Opened {
  page: Page;
  /** What the console and the page said that is an error. */
  errors: string[];
  /** Every address that was asked for. */
  requests: string[];
}

export interface Visit {
  size?: keyof typeof sizes;
  theme?: "light" | "dark";
  forcedColours?: boolean;
}

/** A real Chromium, for one test file; `open` gives a page with a profile of its own. */
export async function launch() {
  const browser: Browser = await chromium.launch({ executablePath: inject("chromium"), headless: true, args: flags });
  return {
    async open(url: string, { size = "desktop", theme = "light", forcedColours = false }: Visit = {}): Promise<Opened> {
      const context = await browser.newContext({
        viewport: sizes[size],
        colorScheme: theme,
        reducedMotion: "reduce",
        forcedColors: forcedColours ? "active" : "none",
        hasTouch: size !== "desktop",
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const page = await context.newPage();
      const errors: string[] = [];
      const requests: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(url);
      return { page, errors, requests };
    },
    close: () => browser.close(),
  };
}

/** The axe rules that a page breaks, of all or of some, each with the elements; empty when it holds. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
