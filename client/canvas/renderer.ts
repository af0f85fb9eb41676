import type { Core } from "cytoscape";

/** What we use of Cytoscape's renderer; its types do not tell of it. */
interface Renderer {
  NODE: number;
  data: { canvases: HTMLCanvasElement[]; wheelZooming?: boolean };
  hoverData: { dragging?: boolean };
  swipePanning?: boolean;
  /** Whether two fingers hold the paper: then, too, it is moved as an image. */
  pinching?: boolean;
  /** Its own switch for drawing a moved picture from one image; it is read anew for every frame. */
  textureOnViewport: boolean;
  /** The image of a moved picture, and where it lies; dropped at each frame that is drawn in full. */
  textureCache?: { texture: HTMLCanvasElement; viewport: Lie } | null;
  prevViewport?: { zoom: number; pan: { x: number; y: number } };
  canvasWidth: number;
  canvasHeight: number;
  /** Has it look anew where its container lies. */
  invalidateContainerClientCoordsCache(): void;
  beforeRender(done: () => void, priority: number): void;
  drawElements: Draw;
  drawLayeredElements: Draw;
  /** Of what is dragged. */
  drawCachedElements: Draw;
  /** The outlines of nodes, by shape and size. */
  nodePathCache?: object;
}

interface Lie {
  zoom: number;
  pan: { x: number; y: number };
  mpan: { x: number; y: number };
  width: number;
  height: number;
}

interface Bounds {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

interface Drawn {
  boundingBox(): Bounds;
}

type Draw = (context: CanvasRenderingContext2D, elements: Drawn[], ratio: number, seen?: Bounds) => void;

const rendererOf = (cy: Core) => (cy as Core & { renderer(): Renderer }).renderer();

/**
 * Draws without Cytoscape's caches of images: to fill them takes longer than to draw, and what comes out of them is
 * blurred. From the second frame on it draws what can be seen.
 */
export function drawDirectly(cy: Core): void {
  const renderer = rendererOf(cy);
  renderer.drawLayeredElements = renderer.drawElements;
  renderer.drawCachedElements = renderer.drawElements;
  whenDrawn(cy, () => {
    renderer.drawLayeredElements = drawSeen;
    renderer.drawCachedElements = drawSeen;
  });
}

function drawSeen(
  this: Renderer,
  context: CanvasRenderingContext2D,
  elements: Drawn[],
  ratio: number,
  seen?: Bounds,
): void {
  const met = seen ? elements.filter((element) => areMet(element.boundingBox(), seen)) : elements;
  this.drawElements(context, met, ratio);
}

/**
 * Keeps Cytoscape from using the path of a mark again: it adds a node's ring to the path that it kept of the last one,
 * so that each frame strokes all rings of the frames before as well. Thin rings come out dark, and frames take longer.
 */
export function drawPathsAnew(cy: Core): void {
  rendererOf(cy).nodePathCache = new Proxy({}, { set: () => true });
}

/** Draws some elements, as they look now, on another canvas that lies and is scaled as the picture is. */
export function drawOn(cy: Core, context: CanvasRenderingContext2D, elements: Drawn[]): void {
  rendererOf(cy).drawElements(context, elements, 1);
}

const areMet = (one: Bounds, other: Bounds) =>
  one.x1 <= other.x2 && other.x1 <= one.x2 && one.y1 <= other.y2 && other.y1 <= one.y2;

/** Calls back once the first elements were drawn. */
export function whenDrawn(cy: Core, done: () => void): void {
  const heard = () => {
    if (cy.elements().empty()) return;
    cy.off("render", heard);
    done();
  };
  cy.on("render", heard);
}

/**
 * While the wheel zooms, or with `always` also while the paper is dragged, the picture is moved as one image; at rest it is drawn
 * in full. What lay outside the window is missing from that image, so that a drag shows it only where drawing takes too long.
 */
export function moveAsImage(cy: Core, when: "never" | "zoomed" | "always"): void {
  const renderer = rendererOf(cy);
  Object.defineProperty(renderer, "textureOnViewport", {
    configurable: true,
    get: () => when === "always" || (when === "zoomed" && renderer.data.wheelZooming === true),
  });
}

/**
 * Takes for that image what is on the screen before the first frame of a movement: nothing may have moved by then.
 * Cytoscape's own would be drawn for it, twice as large, which takes a second where there are thousands of elements.
 */
export function moveWhatIsSeen(cy: Core): void {
  const renderer = rendererOf(cy);
  const copy = document.createElement("canvas");
  renderer.beforeRender(() => {
    const drawn = renderer.data.canvases[renderer.NODE];
    if (!isMoving(renderer) || renderer.textureCache || !renderer.prevViewport || !drawn) return;
    copy.width = drawn.width;
    copy.height = drawn.height;
    copy.getContext("2d")?.drawImage(drawn, 0, 0);
    const { zoom, pan } = renderer.prevViewport;
    const { canvasWidth: width, canvasHeight: height } = renderer;
    const mpan = { x: -pan.x / zoom, y: -pan.y / zoom };
    renderer.textureCache = { texture: copy, viewport: { zoom, pan, mpan, width, height } };
  }, beforeAnythingElse);
}

/** Higher than what Cytoscape itself does before a frame. */
const beforeAnythingElse = 1000;

const isMoving = ({ textureOnViewport, pinching, hoverData, swipePanning, data }: Renderer) =>
  textureOnViewport && (pinching || hoverData.dragging || swipePanning || data.wheelZooming);

/** The paper is held by other means than Cytoscape's own, or let go. */
export function hold(cy: Core, isHeld: boolean): void {
  rendererOf(cy).pinching = isHeld;
  if (!isHeld) cy.forceRender();
}

const moves = ["scroll", "transitionend", "animationend"];

/** What may move the container without changing its size. Cytoscape listens only where its container was when it was made. */
export function followMoves(cy: Core): () => void {
  const heard = () => rendererOf(cy).invalidateContainerClientCoordsCache();
  for (const move of moves) document.addEventListener(move, heard, true);
  return () => {
    for (const move of moves) document.removeEventListener(move, heard, true);
  };
}
