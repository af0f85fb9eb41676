import { tag } from "./svg.ts";
import type { Measure } from "./words.ts";

/** The colours of the page. */
export interface Colours {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  faint: string;
}

/** What a part of the page is written with: all lengths are multiples of `unit`, which grows with the picture. */
export interface Sheet {
  left: number;
  width: number;
  unit: number;
  colours: Colours;
  measure: Measure;
}

/** A part of the page and how high it is. */
export interface Block {
  svg: string;
  height: number;
}

/** A gap of that height. */
export const space = (height: number): Block => ({ svg: "", height });

/** Blocks one beneath the other. */
export function stacked(blocks: Block[]): Block {
  let height = 0;
  const parts = blocks.map((block) => {
    const part = block.svg === "" ? "" : tag("g", { transform: `translate(0 ${height.toFixed(1)})` }, block.svg);
    height += block.height;
    return part;
  });
  return { svg: parts.join(""), height };
}
