import type { ReadonlySignal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { Screen } from "./camera.ts";
import type { Keeper } from "./keeper.ts";

/** What the dock can ask of the canvas, while there is one. */
export const controls = signal<
  | (Pick<Keeper, "fit" | "zoomBy" | "isWhole"> & {
      pointOf: (id: string) => { x: number; y: number } | undefined;
      screen: ReadonlySignal<Screen>;
    })
  | undefined
>(undefined);
