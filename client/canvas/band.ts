import type { Signal } from "@preact/signals";
import type { Core } from "cytoscape";
import { isHeavy } from "../state/size.ts";
import { bandOf } from "./look.ts";

/** To dress a heavy picture anew takes longer than a frame: it is done when the wheel has come to rest for so long. */
const rest = 150;

/** Keeps the band of zoom levels true to the camera; gives a function that ends it. */
export function followBand(cy: Core, band: Signal<number>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    band.value = bandOf(cy.zoom());
  };
  follow();
  cy.on("zoom", () => {
    clearTimeout(timer);
    if (isHeavy.peek()) timer = setTimeout(follow, rest);
    else follow();
  });
  return () => clearTimeout(timer);
}
