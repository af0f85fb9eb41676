import type { Signal } from "@preact/signals";
import { freeArea, type Screen } from "./camera.ts";
import { controls } from "./controls.ts";
import { createCore } from "./core.ts";
import { draw } from "./draw.ts";
import { keepLight } from "./drawLight.ts";
import { keepCamera } from "./keeper.ts";
import { createKeys, type Pressed } from "./keyboard.ts";
import { keepLive } from "./live.ts";
import { canvasWidth } from "./measure.ts";
import { type Callbacks, listenToPointer } from "./pointer.ts";
import { followMoves, hold } from "./renderer.ts";
import { createStage, type Stage } from "./stage.ts";
import { onThemeChange, readTheme, type Theme } from "./theme.ts";

export interface Parts {
  axis: HTMLCanvasElement;
  overlay: HTMLCanvasElement;
  light: HTMLCanvasElement;
  probe: HTMLElement;
}

export interface Mounted {
  stage: Stage;
  press: (pressed: Pressed) => boolean;
  /** Where a node is drawn, in pixels of the canvas. */
  pointOf: (id: string) => { x: number; y: number } | undefined;
  close: () => void;
}

/** Brings a canvas to life, once the fonts that its names are measured in are there. */
export async function mountCanvas(
  parts: Parts,
  { keys, free, ...callbacks }: Callbacks & { keys: Signal<boolean>; free: () => Screen["free"] },
): Promise<Mounted> {
  const width = await canvasWidth();
  const { cy, paper } = createCore(parts.axis);
  // Known before anything is drawn: the first camera is the right one, and nothing is dressed for another.
  const screen = { width: paper.clientWidth, height: paper.clientHeight, free: free() };
  const stage = createStage({ cy, paper, width, keys, theme: readTheme(parts.probe), screen });
  const keeper = keepCamera(stage);
  const stops = [
    onThemeChange(() => {
      const next = readTheme(parts.probe);
      if (!isSame(next, stage.theme.peek())) stage.theme.value = next;
    }),
    draw(stage, parts),
    keepLight(parts.light, stage),
    listenToPointer(stage, callbacks),
    keepLive(stage),
    keepSize(stage),
    followMoves(cy),
    keeper.stop,
  ];
  const pointOf = (id: string) => {
    const node = cy.getElementById(id);
    return node.nonempty() ? { ...node.renderedPosition() } : undefined;
  };
  controls.value = {
    ...keeper,
    ...viewOf(stage),
    pointOf,
    screen: stage.screen,
    seen: () => freeArea({ zoom: cy.zoom(), pan: cy.pan() }, stage.screen.peek(), 0),
    printed: { stage, probe: parts.probe },
  };
  return {
    stage,
    press: createKeys(keeper, callbacks),
    pointOf,
    close: () => {
      controls.value = undefined;
      for (const stop of stops) stop();
      cy.destroy();
    },
  };
}

const isAlike = (one: DOMRect, other: DOMRect) =>
  one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;

const isSame = (one: Theme, other: Theme) => JSON.stringify(one) === JSON.stringify(other);

function viewOf({ cy, theme }: Stage) {
  return {
    theme,
    hold: (isHeld: boolean) => hold(cy, isHeld),
    onView: (heard: () => void) => {
      cy.on("render viewport", heard);
      return () => {
        cy.off("render viewport", heard);
      };
    },
  };
}

/** Follows the size of the canvas. What is drawn stays where it is on the page: only the camera moves it. */
function keepSize({ cy, paper, screen }: Stage): () => void {
  let before = paper.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    const now = paper.getBoundingClientRect();
    if (isAlike(before, now) && screen.peek().width === now.width && screen.peek().height === now.height) return;
    cy.resize();
    cy.panBy({ x: before.left - now.left, y: before.top - now.top });
    before = now;
    screen.value = { ...screen.value, width: now.width, height: now.height };
  });
  observer.observe(paper);
  return () => observer.disconnect();
}
