import { signal } from "@preact/signals";
import { frames } from "../../src/domain/opening.ts";
import { copyText } from "../commands/clipboard.ts";
import { axisAt } from "../layout/axis.ts";
import { compositionYaml } from "../layout/composition.ts";
import { isMany } from "../layout/large.ts";
import { layouts } from "../layout/layouts.ts";
import { composedPlaces } from "../layout/opening.ts";
import { arrange } from "../layout/place.ts";
import { placingOrder } from "../layout/placingOrder.ts";
import type { LayoutName } from "../state/picture.ts";
import { act, address, announcement, history, ontology, opening, picture, tell } from "../state/session.ts";
import { wornOntology } from "../state/style/worn.ts";
import { controls } from "./controls.ts";
import { measureBoxes } from "./measure.ts";
import { text } from "./text.ts";
import { traits } from "./traits.ts";

let leaving = new AbortController();

/** A layout is being reckoned, and can be stopped. */
export const isArranging = signal(false);
/** Which part of it is done, from 0 to 1, where the layout tells. */
export const arranged = signal(0);

export function stopArranging(): void {
  leaving.abort();
  announcement.value = text.stopped;
}

/** Reckons something that can be stopped; a later wish ends an earlier one. Gives nothing where it was ended. */
export async function stoppable<Value>(reckon: (signal: AbortSignal) => Promise<Value>): Promise<Value | undefined> {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  isArranging.value = true;
  arranged.value = 0;
  return reckon(signal)
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
      return undefined;
    })
    .finally(() => {
      if (leaving.signal === signal) isArranging.value = false;
    });
}

/** Lays the picture out anew, as an action that can be undone. */
export async function arrangePicture(layout: LayoutName): Promise<void> {
  const before = history.peek();
  const places = await stoppable((signal) => newPlaces(layout, signal));
  // Who went back meanwhile has taken back this wish as well; to lay out anew now would take away what can be redone.
  const isTakenBack = history.peek() !== before && history.peek().future.length > 0;
  if (!places || isTakenBack) return;
  const axis = layout === "time" ? axisAt(traits(picture.value.graph, ontology.value), places) : undefined;
  act({ do: "arrange", layout, places, ...(axis ? { axis } : {}) });
  if (layout !== "live") controls.value?.fit();
  tell(text.arranged(layouts.find(({ name }) => name === layout)?.title ?? layout), true);
}

async function newPlaces(layout: LayoutName, signal: AbortSignal) {
  if (layout === "live") return {};
  const { graph, frame } = picture.value;
  const boxes = await measureBoxes(graph.nodes, { ontology: wornOntology.value }, frame);
  const given = layout === "ring" ? composedPlaces(opening.value?.places, frame, graph, ontology.value) : {};
  const known = {
    traits: traits(graph, ontology.value),
    centre: address.value.node,
    order: placingOrder(graph, ontology.value),
  };
  const how = layout === "force" && isMany(boxes, graph.relationships) ? "large" : layout;
  const request = { how, frame: frames[frame], boxes, lines: graph.relationships, given, ...known } as const;
  return arrange(request, signal, (share) => {
    if (!signal.aborted) arranged.value = share;
  });
}

/** Puts the places of everything that is drawn into the clipboard, as `opening.yaml` has them. */
export async function copyComposition(): Promise<void> {
  const { places, frame } = picture.value;
  await copyText(compositionYaml(places, frame, opening.value?.places), text.copied);
}
