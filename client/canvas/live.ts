import cytoscape, { type Core, type EdgeSingular, type LayoutOptions, type Layouts } from "cytoscape";
import { frames } from "../../src/domain/opening.ts";
import { arrange } from "../layout/place.ts";
import { act, picture, toast } from "../state/session.ts";
import { changed, roundedPlaces } from "./places.ts";
import type { Stage } from "./stage.ts";
import { text } from "./text.ts";

/** How long everything else may still give way after a node was let go. */
const settleMilliseconds = 700;

/**
 * The layout Live: cytoscape-cola, started from where the nodes stand, while one of them is dragged. It is loaded when
 * first needed, and nothing moves any more once the node was let go and the rest has settled.
 */
export function keepLive(stage: Stage): () => void {
  const { cy } = stage;
  let layout: Promise<Layouts> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = async (dragged: string) => {
    const running = await layout;
    layout = undefined;
    running?.stop();
    cy.nodes().unlock();
    const places = await tidied(stage, dragged);
    act({ do: "move", places: changed(picture.value.places, places) });
    toast.value = { words: text.movedAll, undo: true };
  };
  cy.on("drag", "node", () => {
    clearTimeout(timer);
    if (picture.value.layout === "live") layout ??= startCola(cy);
  });
  cy.on("free", "node", ({ target }) => {
    clearTimeout(timer);
    if (!layout) return;
    // It stays where it was put, while the rest gives way.
    target.lock();
    timer = setTimeout(() => finish(target.id()), settleMilliseconds);
  });
  return () => clearTimeout(timer);
}

/** Cola takes names for centred on their marks; what overlaps because of that goes to the nearest free place. */
function tidied({ cy, boxes }: Stage, dragged: string) {
  const stand = roundedPlaces(cy.nodes().toArray());
  const given = { [dragged]: stand[dragged] ?? [0, 0], ...stand };
  return arrange({ how: "ring", frame: frames[picture.value.frame], boxes: boxes.peek(), lines: [], given });
}

async function startCola(cy: Core): Promise<Layouts> {
  await registerCola();
  for (const id of picture.value.pinned) cy.getElementById(id).not(":grabbed").lock();
  const layout = cy.layout(colaOptions);
  layout.run();
  // Cola holds a node from the moment it is grabbed, which was before cola was there.
  cy.nodes(":grabbed").emit("grab");
  return layout;
}

let registered: Promise<void> | undefined;
function registerCola(): Promise<void> {
  registered ??= import("cytoscape-cola").then(({ default: cola }) => cytoscape.use(cola));
  return registered;
}

const colaOptions = {
  name: "cola",
  infinite: true,
  fit: false,
  centerGraph: false,
  avoidOverlap: true,
  nodeDimensionsIncludeLabels: true,
  handleDisconnected: false,
  nodeSpacing: 2,
  // Shorter than the lines are by so much that the picture as a whole keeps its size: cola also keeps apart what is
  // joined by way of others, and would swell it.
  edgeLength: (line: EdgeSingular) => {
    const [from, to] = [line.source().position(), line.target().position()];
    return 0.6 * Math.hypot(from.x - to.x, from.y - to.y);
  },
  unconstrIter: 0,
  userConstIter: 0,
  allConstIter: 0,
} as LayoutOptions;
