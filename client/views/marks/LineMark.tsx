import type { Line } from "../../../src/domain/ontology.ts";
import type { SharedBasis } from "../../state/basis.ts";
import { coloured } from "./NodeMark.tsx";

const ends: Record<Line["end"], preact.JSX.Element | null> = {
  none: null,
  triangle: <path d="M20 4l5 4-5 4z" class="filled" />,
  "hollow triangle": <path d="M20 4l5 4-5 4z" class="hollow" />,
  "hollow circle": <circle cx="22.5" cy="8" r="2.6" class="hollow" />,
  circle: <circle cx="22.5" cy="8" r="3" class="filled" />,
  bar: <path d="M24 3.5v9" stroke-width="2" />,
  "triangle and bar": (
    <>
      <path d="M20 4l5 4-5 4z" class="filled" />
      <path d="M18 4v8" stroke-width="1.6" />
    </>
  ),
  arrow: <path d="M20 4.5l5 3.5-5 3.5" fill="none" stroke-width="1.4" />,
};

/** Where the line itself stops: short of an end that is hollow. */
const reach: Partial<Record<Line["end"], number>> = { none: 25, "hollow circle": 19, "hollow triangle": 19.5 };

const dashes: Record<SharedBasis, string | undefined> = { stated: undefined, implied: "4 2.6", mixed: "11 2.6 4 2.6" };

/** A relationship's line with its end, as it is drawn on the canvas. */
export function LineMark({ line, basis = "stated" }: { line?: Line | undefined; basis?: SharedBasis }) {
  const { end, width } = line ?? { end: "none" as const, width: 1.1 };
  return (
    <svg
      class="line"
      width="26"
      height="16"
      viewBox="0 0 26 16"
      aria-hidden="true"
      style={{ color: line ? coloured(line) : "var(--line)" }}
    >
      <path d={`M1 8H${reach[end] ?? 22}`} stroke-width={width} stroke-dasharray={dashes[basis]} />
      {ends[end]}
    </svg>
  );
}
