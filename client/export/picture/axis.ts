import type { Area } from "../../canvas/camera.ts";
import type { SceneAxis } from "./scene.ts";
import type { Colours } from "./sheet.ts";
import { tag } from "./svg.ts";
import { write } from "./words.ts";

const font = { voice: "sans", size: 11, weight: 500 } as const;
const barHeight = 4;

/** The years beneath a picture that stands by date. */
export function drawAxis(axis: SceneAxis, area: Area, colours: Colours): string {
  const { years, change, bars } = axis;
  const { top, bottom, right } = area;
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
    ...drawBands(axis, area, colours),
  ].join("");
}

const bandFonts = { title: { ...font, size: 13, weight: 600 }, rest: font };
const ruleGap = 6;

/** The titles of the bands at the left edge, a rule between them, and a dotted line along each row. */
function drawBands({ bands, rows }: SceneAxis, { left, right }: Area, colours: Colours): string[] {
  const line = (from: number, to: number, y: number, look: { dash?: string; opacity: number }) =>
    tag("path", {
      d: `M${from.toFixed(1)},${y.toFixed(1)}H${to.toFixed(1)}`,
      stroke: colours.faint,
      "stroke-opacity": look.opacity,
      "stroke-dasharray": look.dash,
    });
  const x = left + ruleGap;
  return [
    ...rows.at.map((y) => line(rows.from, rows.to, y, { dash: "1 4", opacity: 0.5 })),
    ...bands.flatMap(({ title, rest, top }, index) => [
      ...(index > 0 ? [line(left, right, top - ruleGap, { opacity: 0.45 })] : []),
      write(title, { x, y: top + 11, colour: colours.ink, font: bandFonts.title }),
      ...rest.map((words, place) =>
        write(words, { x, y: top + 26 + place * 14, colour: colours.ink2, font: bandFonts.rest }),
      ),
    ]),
  ];
}
