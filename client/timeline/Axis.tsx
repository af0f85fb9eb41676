import { pad, type Scale, ticksOf } from "./scale.ts";

/** The height of the row of years beneath the track, in pixels. */
export const yearRoom = 20;
const roomForYear = 52;

/** The track with a line and a number for each of some years; the first and the last stand within it. */
export function Axis({ scale, width, height }: { scale: Scale; width: number; height: number }) {
  const ticks = ticksOf(scale, roomForYear);
  const xOf = (year: number) =>
    year === scale.first ? 0 : year === scale.last ? width : Math.round(scale.x(`${pad(year)}-01-01`));
  return (
    <svg class="timeline-axis" width={width} height={height + yearRoom} aria-hidden="true">
      <rect class="timeline-ground" x="0.5" y="0.5" width={width - 1} height={height - 1} rx="2" />
      {ticks.slice(1, -1).map((year) => (
        <line key={year} class="timeline-year" x1={xOf(year) + 0.5} x2={xOf(year) + 0.5} y1="1" y2={height - 1} />
      ))}
      {ticks.map((year, index) => (
        <text
          key={year}
          x={xOf(year)}
          y={height + 15}
          text-anchor={index === 0 ? "start" : year === scale.last ? "end" : "middle"}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
