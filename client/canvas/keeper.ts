import { computed, effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import { frames } from "../../src/domain/opening.ts";
import { gathered, marksOf, standing } from "../state/grouped/gathered.ts";
import { openPanel } from "../state/panels.ts";
import { lit, picture } from "../state/session.ts";
import { isLarge } from "../state/size.ts";
import {
  type Area,
  areaOf,
  areaOfPicture,
  bringing,
  type Camera,
  cameraOn,
  contains,
  fits,
  freeArea,
  zoomed,
} from "./camera.ts";
import { chosen, chosenAsWritten, chosenView, clearOf, closest, farthest } from "./chosen.ts";
import type { Stage } from "./stage.ts";
import { duration } from "./theme.ts";
import { buttonsOver, clearCamera } from "./underButtons.ts";

const wholeLimits = { least: farthest, most: 1.6 };
/** At the edges of a picture that reaches beyond its frame: a little, and for names that grow since they are lit. */
const margins = { composed: 0, beyond: 10, lit: 44 };
const nearLimits = { least: farthest, most: 2, margin: 72 };
/** What is in sight keeps so far from the edges, in pixels of the screen. */
const edge = 8;
/** A panel that opens over the whole picture leaves its middle in sight, at a size at which names can be read. */
const readable = 0.8;
/** Above for the years of a picture by date, and beneath for the buttons over it. */
const room = { years: 44, buttons: 64 };

export interface Keeper {
  fit: () => void;
  zoomBy: (factor: number) => void;
  /** Brings these nodes into the middle, as near as they can all be seen. */
  zoomTo: (ids: string[]) => void;
  /** Brings a place of the picture into the middle of what is free, at once. */
  centreOn: (place: { x: number; y: number }) => void;
  /** Moves only if the node cannot be seen. */
  follow: (id: string) => void;
  /** Whether the whole picture is shown: asking for it again would change nothing. */
  isWhole: ReadonlySignal<boolean>;
  stop: () => void;
}

/**
 * Keeps the camera on the whole picture until something is chosen, and then on that. A reader who moves it is left
 * alone until choosing something that is out of sight.
 */
export function keepCamera(stage: Stage): Keeper {
  const { cy, screen } = stage;
  const mode = signal<"whole" | "middle" | "chosen" | "own">("whole");
  const now = (): Camera => ({ zoom: cy.zoom(), pan: cy.pan() });
  /** Whether what was chosen last must stay in sight: until the reader moves the camera. */
  let minds = false;
  let goal: Camera | undefined;
  const move = (camera: Camera, time: number) => {
    goal = camera;
    moveTo(stage, camera, time);
  };
  const own = () => {
    mode.value = "own";
    minds = false;
  };
  const whole = (time: number) => {
    mode.value = "whole";
    const area = wholeArea(stage);
    move(clear(stage, area, { ...wholeLimits, margin: marginOf(area) }), time);
  };
  /** The whole picture again, or its middle where a panel has taken the room for it. */
  const wholeOrMiddle = (time: number) => {
    if (openPanel.peek() === undefined) return whole(time);
    const area = wholeArea(stage);
    const least = Math.min(readable, now().zoom);
    mode.value = fits(area, screen.peek(), { least, margin: marginOf(area) }) ? "whole" : "middle";
    move(clear(stage, area, { ...wholeLimits, least, margin: marginOf(area) }), time);
  };
  const isSeen = (area: Area) => now().zoom >= 0.8 && contains(freeArea(now(), screen.peek(), edge), area);
  const show = (area: Area | undefined, camera: (area: Area) => Camera, time = duration("--travel")) => {
    if (!area || (isSeen(area) && !cy.animated())) return;
    if (mode.peek() !== "own") mode.value = "chosen";
    move(camera(area), time);
  };
  /** Names that grew, or stand beside their mark, come out from beneath a panel as well. */
  const showNames = () => {
    if (!minds || isLarge.peek() || cy.destroyed()) return;
    const [camera, free] = [cy.animated() && goal ? goal : now(), clearOf(stage)];
    const area = chosenAsWritten(stage, (area) => fits(area, free, { least: camera.zoom, margin: edge }));
    const next = area && bringing(area, camera, free, edge);
    if (next && Math.hypot(next.pan.x - camera.pan.x, next.pan.y - camera.pan.y) > 1)
      move(next, duration(cy.animated() ? "--travel" : "--calm"));
  };
  const showChosen = (time?: number) => {
    const { area, camera } = chosenView(stage);
    show(area, () => camera, time);
  };

  const stops = [
    whenSized(stage, {
      first: () => {
        wholeOrMiddle(0);
        if (chosen.value.all.size > 0) showChosen(0);
      },
      later: () => {
        if (chosen.value.all.size > 0 && (mode.value !== "own" || minds)) showChosen();
        else if (mode.value === "whole" || mode.value === "middle")
          wholeOrMiddle(cy.animated() ? duration("--travel") : 0);
      },
    }),
    effect(() => {
      const isAny = chosen.value.all.size > 0;
      untracked(() => {
        minds = isAny;
        if (screen.value.width === 0) return;
        if (isAny) showChosen();
        else if (mode.value === "chosen") wholeOrMiddle(duration("--travel"));
      });
    }),
  ];
  cy.on("dragpan scrollzoom pinchzoom", own);
  // Later, when they are written as what they are now.
  const later = effect(() => {
    void [chosen.value, screen.value, stage.band.value];
    const frame = requestAnimationFrame(showNames);
    return () => cancelAnimationFrame(frame);
  });

  return {
    fit: () => whole(duration("--travel")),
    zoomBy: (factor) => {
      own();
      move(zoomed(now(), screen.peek(), clamp(now().zoom * factor)), duration("--calm"));
    },
    zoomTo: (ids) => {
      const wanted = new Set(marksOf(ids));
      const area = areaOf(
        stage.boxes.peek().filter(({ id }) => wanted.has(id)),
        standing.peek(),
      );
      if (!area) return;
      own();
      move(cameraOn(area, screen.peek(), nearLimits), duration("--travel"));
    },
    centreOn: ({ x, y }) => {
      own();
      const { width, height, free } = screen.peek();
      const { zoom } = now();
      const pan = { x: (width - free.right) / 2 - x * zoom, y: (height - free.bottom) / 2 - y * zoom };
      cy.viewport({ zoom, pan });
    },
    follow: (id) => {
      const area = areaOf(
        stage.boxes.peek().filter((box) => box.id === id),
        standing.peek(),
      );
      show(area, (aim) => cameraOn(aim, screen.peek(), { least: 0.85, most: Math.max(0.85, now().zoom), margin: 0 }));
    },
    isWhole: computed(() => mode.value === "whole"),
    stop: () => {
      for (const stop of [later, ...stops]) stop();
    },
  };
}

/** The whole picture, with room for its years and what lies over its last row where it stands by date. */
function wholeArea({ boxes }: Stage): Area {
  const { frame, axis } = picture.peek();
  const places = standing.peek();
  const area = areaOfPicture(frame, boxes.peek(), places);
  return axis ? { ...area, top: area.top - room.years, bottom: area.bottom + room.buttons } : area;
}

/** The camera on it, with nothing beneath the buttons. */
function clear({ boxes, paper, screen }: Stage, area: Area, limits: Parameters<typeof cameraOn>[2]): Camera {
  const drawn = { area, boxes: boxes.peek(), places: standing.peek(), buttons: buttonsOver(paper) };
  return clearCamera(drawn, screen.peek(), limits);
}

function marginOf({ left, right }: Area): number {
  if (right - left <= frames[picture.peek().frame].width) return margins.composed;
  return lit.peek().nodes.length > 0 ? margins.lit : margins.beyond;
}

function moveTo({ cy }: Stage, { zoom, pan }: Camera, time: number): void {
  cy.stop(true);
  // Each frame on the way would draw thousands anew.
  if (time === 0 || isLarge.peek()) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration: time, easing: "ease-out" });
}

/** Calls back at the first size with something to see, and then at every other size. */
function whenSized({ screen }: Stage, { first, later }: { first: () => void; later: () => void }): () => void {
  let isFirst = true;
  return effect(() => {
    const { width, height } = screen.value;
    if (width * height === 0 || isEmpty.value) return;
    untracked(isFirst ? first : later);
    isFirst = false;
  });
}

const isEmpty = computed(() => gathered.value.nodes.length === 0);

function clamp(zoom: number): number {
  return Math.min(closest, Math.max(farthest, zoom));
}
