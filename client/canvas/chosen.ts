import { computed } from "@preact/signals";
import { gathered, marksOf, standing } from "../state/grouped/gathered.ts";
import { address, canRedo, canUndo, lit, picture } from "../state/session.ts";
import { type Area, areaOf, type Camera, cameraOn, fits } from "./camera.ts";
import { type Stage, selection } from "./stage.ts";
import { above, dockHeight } from "./underButtons.ts";

/** How far the camera can go away and come near. */
export const farthest = 0.1;
export const closest = 4;

/** Names must stay readable; only where all of what is chosen could not be seen otherwise do they become smaller. */
const limits = { least: 0.85, most: 1.25 };
const crowded = 0.42;
const phone = 768;
const margins = { phone: 30, desk: 40 };

/** What is chosen itself, and with it what stands one step away. */
export const chosen = computed(() => {
  const { nodes, relationships } = lit.value;
  const lines = new Set([...relationships, address.value.relationship]);
  const ends = gathered.value.relationships.filter(({ id }) => lines.has(id)).flatMap(({ from, to }) => [from, to]);
  const core = new Set([...selection.value, ...marksOf(nodes), ...ends]);
  const around = gathered.value.relationships
    .filter(({ from, to }) => selection.value.includes(from) || selection.value.includes(to))
    .flatMap(({ from, to }) => [from, to]);
  return { core, all: new Set([...core, ...around]) };
});

/** The area of as much of it as can be read at once, and the camera for that. */
export function chosenView(stage: Stage): { area: Area | undefined; camera: Camera } {
  const { core, all } = chosen.peek();
  const { fresh } = picture.peek();
  const places = standing.peek();
  const isPhone = window.innerWidth < phone;
  // On a phone it is there with a sheet only where something can be undone; see dock.css.
  const isDock = !isPhone || canUndo.peek() || canRedo.peek();
  const device = isPhone ? "phone" : "desk";
  const screen = above(isDock ? dockHeight[device] : 0, stage.screen.peek());
  const margin = margins[device];
  const areas = [all, new Set([...core, ...fresh]), core].map((ids) =>
    areaOf(
      stage.boxes.peek().filter(({ id }) => ids.has(id)),
      places,
    ),
  );
  const whole = areas.find((area) => area && fits(area, screen, { ...limits, margin }));
  const area = whole ?? areas.at(-1);
  const most = whole === areas[0] ? limits.most : 1;
  const least = whole ? limits.least : crowded;
  return { area, camera: cameraOn(area ?? nowhere, screen, { least, most, margin }) };
}

const nowhere: Area = { left: 0, right: 1, top: 0, bottom: 1 };
