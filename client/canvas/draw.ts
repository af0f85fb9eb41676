import { effect } from "@preact/signals";
import type { EdgeSingular } from "cytoscape";
import { matchHere } from "../state/canvasFind.ts";
import { focused, picture } from "../state/session.ts";
import { isHeavy, isLarge, isZoomedAsImage } from "../state/size.ts";
import { followBand } from "./band.ts";
import { turn } from "./byDate.ts";
import { dress } from "./core.ts";
import { drawAxis } from "./drawAxis.ts";
import { drawnOn } from "./drawnOn.ts";
import { createNames } from "./largeNames.ts";
import { drawOverlay } from "./overlay.ts";
import { bowOf } from "./relationshipElement.ts";
import { moveAsImage } from "./renderer.ts";
import { rulesNow } from "./rulesNow.ts";
import type { Stage } from "./stage.ts";
import { classify, sync } from "./sync.ts";

/** Draws the picture and keeps the drawing true to the page's state; gives a function that ends it. */
export function draw(stage: Stage, { axis, overlay }: Record<"axis" | "overlay", HTMLCanvasElement>): () => void {
  const { cy, theme, band, keys } = stage;
  const { elements, boxRoom, wordsAt, classes } = drawnOn(stage);
  const endBand = followBand(stage);
  cy.on("position", "node", ({ target }) => {
    target.connectedEdges(".bowed").forEach(bend);
    target.connectedEdges(".scored").forEach(turn);
  });
  const names = createNames(stage);
  cy.on("render", () => {
    drawAxis(axis, stage);
    drawOverlay(overlay, stage, names);
  });

  const stops = [
    endBand,
    effect(() => {
      moveAsImage(cy, isHeavy.value ? "always" : isZoomedAsImage.value ? "zoomed" : "never");
      // Read only where it matters: whatever is read here dresses everything anew when it changes.
      const seen = isLarge.value ? { band: 1 } : { band: band.value, boxRoom: boxRoom.value };
      dress(cy, rulesNow({ theme: theme.value, ...seen }));
    }),
    effect(() => sync(cy, elements.value, picture.peek().fresh)),
    effect(() => {
      cy.batch(() => {
        for (const [id, [wordsX, wordsY]] of wordsAt.value) cy.getElementById(id).data({ wordsX, wordsY });
      });
      classify(cy, classes.value);
      cy.edges(".scored").forEach(turn);
    }),
    effect(() => {
      if (keys.value || focused.value || matchHere.value || picture.value.pinned) cy.forceRender();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function bend(line: EdgeSingular): void {
  const [from, to] = [line.source().position(), line.target().position()];
  line.data("bow", bowOf([from.x, from.y], [to.x, to.y], line.data("turn") ?? 0));
}
