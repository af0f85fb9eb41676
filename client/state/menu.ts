import { signal } from "@preact/signals";

/** The context menu: what it is about (a node, or the picture), and where on the stage it opens, in pixels. */
export interface Menu {
  node: string | undefined;
  x: number;
  y: number;
}

export const menu = signal<Menu | undefined>(undefined);
