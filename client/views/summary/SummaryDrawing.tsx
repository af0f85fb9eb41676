import { spaced } from "../../state/names.ts";
import { ontology } from "../../state/session.ts";
import type { Summary } from "../../state/summary.ts";
import { number } from "../../text/counts.ts";
import { sizeText as text } from "../../text/size.ts";
import { coloured } from "../marks/NodeMark.tsx";
import { pairsOf, placedLabels } from "./places.ts";

const frame = { width: 720, height: 520 };
/** Counts stand on the strongest lines alone; the list has all of them. */
const mostCounts = 12;

/** The summary as a drawing; the lists beside it say the same to those who do not see it. */
export function SummaryDrawing({ summary }: { summary: Summary }) {
  const marks = placedLabels(summary, frame);
  const at = new Map(marks.map((mark) => [mark.label, mark]));
  const pairs = pairsOf(summary).filter(({ from, to }) => at.has(from) && at.has(to));
  const left = summary.labels.length - marks.length;
  return (
    <div class="summary-drawing">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        {pairs.map(({ key, from, to, weight }) => {
          const [start, end] = [at.get(from), at.get(to)];
          if (!start || !end) return null;
          const width = 0.8 + 5 * weight;
          if (start === end)
            return (
              <circle key={key} class="joint" cx={start.x} cy={start.y - start.radius} r={16} stroke-width={width} />
            );
          return <line key={key} class="joint" x1={start.x} y1={start.y} x2={end.x} y2={end.y} stroke-width={width} />;
        })}
        {pairs.slice(0, mostCounts).map(({ key, from, to, count }) => {
          const [start, end] = [at.get(from), at.get(to)];
          if (!start || !end) return null;
          const [x, y] =
            start === end
              ? [start.x, start.y - start.radius - 16]
              : [start.x + (end.x - start.x) * 0.4, start.y + (end.y - start.y) * 0.4];
          return (
            <text key={key} class="joint-count" x={x} y={y + 3.5}>
              {number(count)}
            </text>
          );
        })}
        {marks.map(({ label, count, x, y, radius }) => {
          const definition = ontology.value.labels[label];
          return (
            <g key={label}>
              <circle cx={x} cy={y} r={radius} style={{ fill: definition ? coloured(definition) : "var(--ink-3)" }} />
              <text class="label-name" x={x} y={y + radius + 15}>
                {definition?.plural ?? spaced(label)} <tspan>{number(count)}</tspan>
              </text>
            </g>
          );
        })}
      </svg>
      {left > 0 && <p>{text.others(left)}</p>}
    </div>
  );
}
