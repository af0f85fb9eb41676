import { computed } from "@preact/signals";
import type { NodeCollection } from "cytoscape";
import { gathered, marksOf, standing } from "../state/grouped/gathered.ts";
import { address, canRedo, canUndo, lit, picture } from "../state/session.ts";
import { type Area, areaOf, type Camera, cameraOn, filling, fits, type Screen } from "./camera.ts";
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
  const screen = clearOf(stage);
  const margin = margins[device()];
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
  const aim = area ?? nowhere;
  const camera = cameraOn(aim, screen, { least, most, margin });
  const drawn = areaOf(stage.boxes.peek(), places) ?? aim;
  return { area, camera: filling(drawn, aim, camera, screen, margin) };
}

const device = () => (window.innerWidth < phone ? "phone" : "desk");

/** What is neither beneath a panel nor beneath the buttons over the picture. */
export function clearOf({ screen }: Stage): Screen {
  // On a phone they are there with a sheet only where something can be undone; see dock.css.
  const isDock = device() === "desk" || canUndo.peek() || canRedo.peek();
  return above(isDock ? dockHeight[device()] : 0, screen.peek());
}

/** As much of what is chosen as has room at once, with the names as they are written now. */
export function chosenAsWritten({ cy }: Stage, hasRoom: (area: Area) => boolean): Area | undefined {
  const { core, all } = chosen.peek();
  const areas = [all, core].map((ids) => areaWritten(cy.nodes().filter((node) => ids.has(node.id()))));
  return areas.find((area) => area && hasRoom(area));
}

function areaWritten(nodes: NodeCollection): Area | undefined {
  if (nodes.empty()) return undefined;
  const { x1, x2, y1, y2 } = nodes.boundingBox({
    includeEdges: false,
    includeUnderlays: false,
    includeOverlays: false,
  });
  return { left: x1, right: x2, top: y1, bottom: y2 };
}

const nowhere: Area = { left: 0, right: 1, top: 0, bottom: 1 };
