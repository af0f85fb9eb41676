import type { ReadonlySignal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { Area, Screen } from "./camera.ts";
import type { Keeper } from "./keeper.ts";
import type { Stage } from "./stage.ts";
import type { Theme } from "./theme.ts";

/** What the dock, the search in the picture and the export can ask of the canvas, while there is one. */
export const controls = signal<
  | (Pick<Keeper, "fit" | "centreOn" | "zoomBy" | "zoomTo" | "follow" | "isWhole"> & {
      pointOf: (id: string) => { x: number; y: number } | undefined;
      screen: ReadonlySignal<Screen>;
      /** The part of the picture that can be seen, in its own pixels. */
      seen: () => Area;
      /** What the export prints from, and an element that colours can be read from. */
      printed: { stage: Stage; probe: HTMLElement };
      theme: ReadonlySignal<Theme>;
      hold: (isHeld: boolean) => void;
      /** Calls back whenever the view or the drawing changes; gives a function that ends it. */
      onView: (heard: () => void) => () => void;
    })
  | undefined
>(undefined);
