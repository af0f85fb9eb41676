import type { LegendItem } from "./legend.ts";
import { drawLine, drawNode } from "./marks.ts";
import type { Block, Sheet } from "./sheet.ts";
import { tag } from "./svg.ts";
import { families, write } from "./words.ts";

const sizes = { words: 11.5, mark: 18, line: 28, gap: 8, between: 22, row: 22 };

/** The legend as rows of marks with their words, as many in a row as there is room for. */
export function writeLegend(items: LegendItem[], sheet: Sheet): Block {
  const { left, width, unit, measure, colours } = sheet;
  const font = { voice: "sans", size: sizes.words, weight: 450 } as const;
  const room = width / unit;
  let [x, row] = [0, 0];
  const parts = items.map((item) => {
    const mark = item.line ? sizes.line : sizes.mark;
    const across = mark + sizes.gap + measure(item.words, font);
    if (x > 0 && x + across > room) {
      x = 0;
      row++;
    }
    const at = [x, row * sizes.row + sizes.row / 2] as const;
    x += across + sizes.between;
    return (
      tag("g", { transform: `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})` }, drawMark(item, sheet)) +
      write(item.words, { x: at[0] + mark + sizes.gap, y: at[1] + 4, colour: colours.ink2, font })
    );
  });
  return {
    svg: tag("g", { transform: `translate(${left.toFixed(1)} 0) scale(${unit.toFixed(3)})` }, ...parts),
    height: (row + 1) * sizes.row * unit,
  };
}

function drawMark({ node, line }: LegendItem, { colours }: Sheet): string {
  const ink = { paper: colours.paper, sans: families.sans, width: () => 0 };
  if (node) return drawNode({ ...node, at: [sizes.mark / 2, 0] }, ink);
  return line ? drawLine(line, ink) : "";
}
