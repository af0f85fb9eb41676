import cytoscape, { type Core, type EdgeSingular, type LayoutOptions, type Layouts } from "cytoscape";
import { act, picture, toast } from "../state/session.ts";
import { movedPlaces } from "./places.ts";
import { text } from "./text.ts";

/** How long everything else may still give way after a node was let go. */
const settleMilliseconds = 700;

/**
 * The layout Live: cytoscape-cola, started from where the nodes stand, while one of them is dragged. It is loaded when
 * first needed, and nothing moves any more once the node was let go and the rest has settled.
 */
export function keepLive(cy: Core): () => void {
  let layout: Promise<Layouts> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = async () => {
    const running = await layout;
    layout = undefined;
    running?.stop();
    act({ do: "move", places: movedPlaces(cy, picture.value.places) });
    toast.value = { words: text.movedAll, undo: true };
  };
  cy.on("drag", "node", () => {
    clearTimeout(timer);
    if (picture.value.layout === "live") layout ??= startCola(cy);
  });
  cy.on("free", "node", () => {
    clearTimeout(timer);
    if (layout) timer = setTimeout(finish, settleMilliseconds);
  });
  return () => clearTimeout(timer);
}

async function startCola(cy: Core): Promise<Layouts> {
  await registerCola();
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
  // The lengths that there are, so that the picture gives way and is not drawn anew.
  edgeLength: (line: EdgeSingular) => {
    const [from, to] = [line.source().position(), line.target().position()];
    return Math.hypot(from.x - to.x, from.y - to.y);
  },
  unconstrIter: 0,
  userConstIter: 0,
  allConstIter: 0,
} as LayoutOptions;
