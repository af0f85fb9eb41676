import { computed, effect, untracked } from "@preact/signals";
import { isLongToDress } from "../state/size.ts";
import { bandOf, calmBandOf } from "./bands.ts";
import { attentionOf, type Stage } from "./stage.ts";

/** What takes longer than a frame to dress anew is dressed when the wheel has come to rest for so long. */
const rest = 150;

/**
 * Keeps the band of zoom levels true to the camera; gives a function that ends it. Only names of what is lit grow with
 * the distance: while nothing is, a band that looks the same is left alone, since each new one dresses everything anew.
 */
export function followBand(stage: Stage): () => void {
  const { cy, band } = stage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAnyLit = computed(() => {
    const { selected, lit, pointed, focused } = attentionOf(stage);
    return selected.length + lit.nodes.length + pointed.nodes.length > 0 || focused !== undefined;
  });
  const follow = () => {
    const next = bandOf(cy.zoom());
    if (isAnyLit.peek() || calmBandOf(next) !== calmBandOf(band.peek())) band.value = next;
  };
  band.value = bandOf(cy.zoom());
  const stop = effect(() => {
    if (isAnyLit.value) untracked(follow);
  });
  cy.on("zoom", () => {
    clearTimeout(timer);
    if (isLongToDress.peek()) timer = setTimeout(follow, rest);
    else follow();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
