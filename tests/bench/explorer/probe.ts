import type { CDPSession, Page } from "playwright-core";

/** What the page tells of itself; in milliseconds since it was opened. */
interface Told {
  first?: number;
  arrived: number;
  longest: number;
}

interface Watched extends Window {
  bench: { want: { nodes: number; lines: number }; first?: number; longest: number; cy?: Core };
}

interface Core {
  nodes(): { length: number };
  edges(): { length: number };
  on(event: string, heard: () => void): void;
  zoom(): number;
  pan(): { x: number; y: number };
}

/** Notes the first `render` at which Cytoscape holds so much, and the longest task, from the page's first moment on. */
export async function watch(page: Page, want: { nodes: number; lines: number }): Promise<void> {
  await page.addInitScript((wanted) => {
    const { bench } = Object.assign(window as unknown as Watched, {
      bench: { want: wanted, longest: 0 } as Watched["bench"],
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) bench.longest = Math.max(bench.longest, duration);
    }).observe({ type: "longtask", buffered: true });
    const hear = (cy: Core) => {
      bench.cy = cy;
      cy.on("render", () => {
        if (bench.first !== undefined || cy.nodes().length < bench.want.nodes || cy.edges().length < bench.want.lines)
          return;
        bench.first = performance.now();
      });
    };
    // Cytoscape registers itself at its container before anything is drawn.
    Object.defineProperty(HTMLElement.prototype, "_cyreg", {
      configurable: true,
      set(registered: { cy?: Core } | null) {
        Object.defineProperty(this, "_cyreg", { value: registered, writable: true, configurable: true });
        let own: Core | undefined;
        if (registered)
          Object.defineProperty(registered, "cy", {
            configurable: true,
            get: () => own,
            set: (cy: Core | undefined) => {
              own = cy;
              if (cy) queueMicrotask(() => hear(cy));
            },
          });
      },
    });
  }, want);
}

/** Once the first whole picture is drawn. */
export async function told(page: Page): Promise<Told> {
  await page.waitForFunction(() => (window as unknown as Watched).bench.first !== undefined, undefined, {
    timeout: 300_000,
  });
  return page.evaluate(() => {
    const { first, longest } = (window as unknown as Watched).bench;
    const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const answers = asked.filter(({ name, responseEnd }) => name.includes("/api/") && responseEnd < (first ?? 0));
    return { first, longest, arrived: Math.max(0, ...answers.map(({ responseEnd }) => responseEnd)) };
  }) as Promise<Told>;
}

export interface Movement {
  frames: number;
  worst: number;
}

/** Frames per second and the longest frame while the paper is dragged or the wheel turns, as a hand does it. */
export async function move(page: Page, how: "pan" | "zoom", milliseconds = 2000): Promise<Movement> {
  return page.evaluate(
    async ([way, time]) => {
      const { cy } = (window as unknown as Watched).bench;
      const paper = document.querySelector<HTMLElement>(".canvas-paper, #paper");
      if (!paper || !cy) throw new Error("Nothing is drawn");
      const { left, top, width, height } = paper.getBoundingClientRect();
      const canvas = paper.querySelector("canvas") ?? paper;
      // A corner: a drag must not begin on a mark.
      const at = { clientX: left + 12, clientY: top + 12, bubbles: true, cancelable: true, view: window, button: 0 };
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (way === "pan") canvas.dispatchEvent(new MouseEvent("mousedown", { ...at, buttons: 1 }));
      const began = await frame();
      let [before, worst, frames, turn] = [began, 0, 0, 0];
      while (before - began < (time as number)) {
        turn++;
        if (way === "pan") {
          const swing = Math.sin(turn / 15) * 120;
          window.dispatchEvent(
            new MouseEvent("mousemove", {
              ...at,
              clientX: at.clientX + 130 + swing,
              clientY: at.clientY + 60 + swing / 2,
              buttons: 1,
            }),
          );
        } else {
          const wheel = {
            ...at,
            clientX: left + width / 2,
            clientY: top + height / 2,
            deltaY: turn % 40 < 20 ? -24 : 24,
          };
          canvas.dispatchEvent(new WheelEvent("wheel", wheel));
        }
        const now = await frame();
        worst = Math.max(worst, now - before);
        before = now;
        frames++;
      }
      if (way === "pan") window.dispatchEvent(new MouseEvent("mouseup", { ...at, clientX: at.clientX + 130 }));
      return { frames: (frames * 1000) / (before - began), worst };
    },
    [how, milliseconds] as const,
  );
}

/** Megabytes that the page holds after everything unused was thrown away. */
export async function heap(session: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
