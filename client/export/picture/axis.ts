import type { Area } from "../../canvas/camera.ts";
import type { Colours } from "./page.ts";
import type { SceneAxis } from "./scene.ts";
import { tag } from "./svg.ts";
import { write } from "./words.ts";

const font = { voice: "sans", size: 11, weight: 500 } as const;
const barHeight = 4;

/** The years beneath a picture that stands by date. */
export function drawAxis({ years, change, bars }: SceneAxis, { top, bottom, right }: Area, colours: Colours): string {
  const line = (x: number, look: { stroke: string; opacity?: number; dash?: string }) =>
    tag("path", {
      d: `M${x.toFixed(1)},${top}V${bottom}`,
      stroke: look.stroke,
      "stroke-opacity": look.opacity,
      "stroke-dasharray": look.dash,
    });
  const isNearEdge = change !== undefined && change.x > right - 140;
  return [
    ...years.map(({ x }) => line(x, { stroke: colours.faint, opacity: 0.3 })),
    ...years.map(({ year, x }) =>
      write(String(year), { x, y: top + 15, colour: colours.ink3, font, anchor: "middle" }),
    ),
    ...(change
      ? [
          line(change.x, { stroke: colours.ink3, dash: "2 3" }),
          write(change.words, {
            x: change.x + (isNearEdge ? -6 : 6),
            y: top + 31,
            colour: colours.ink3,
            font,
            anchor: isNearEdge ? "end" : "start",
          }),
        ]
      : []),
    ...bars.map(({ from, to, y, opacity }) =>
      tag("rect", {
        x: from,
        y,
        width: Math.max(2, to - from),
        height: barHeight,
        fill: colours.ink,
        opacity: opacity < 1 ? opacity : undefined,
      }),
    ),
  ].join("");
}
