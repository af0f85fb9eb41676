import { periodInWords } from "../../src/domain/dates.ts";
import type { LabelDefinition } from "../../src/domain/ontology.ts";
import { inPage } from "../canvas/colour.ts";
import { svgPoints } from "../canvas/shapes.ts";
import { ontology, pointed } from "../state/session.ts";
import { timeText } from "../text/time.ts";
import { type Drawn, sizes } from "./strip.ts";
import { text } from "./text.ts";

interface ItemProps {
  drawn: Drawn;
  isStop: boolean;
  isSelected: boolean;
  isLit: boolean;
  isPale: boolean;
  isShown: boolean;
  /** Whether the time that is shown leaves it out. */
  isOutside: boolean;
  select: () => void;
}

/** One dated thing on the strip. */
export function Item({ drawn, isStop, isSelected, isLit, isPale, isShown, isOutside, select }: ItemProps) {
  const { item, label, from, to, y, shape } = drawn;
  const definition = ontology.value.labels[label ?? ""];
  const name = nameOf(drawn, isOutside ? timeText.outside : isShown ? undefined : text.undrawn);
  const point = (nodes: string[]) => {
    pointed.value = { nodes, relationships: [] };
  };
  return (
    <g
      class={`timeline-item${isLit ? " lit" : ""}${isPale ? " pale" : ""}${isOutside ? " outside" : ""}`}
      role="option"
      aria-label={name}
      aria-selected={isSelected}
      // Not tabIndex: names of attributes are taken to the letter within SVG.
      tabindex={isStop ? 0 : -1}
      data-id={item.id}
      onClick={select}
      onPointerEnter={() => point([item.id])}
      onPointerLeave={() => point([])}
    >
      <title>{name}</title>
      <rect class="timeline-room" {...roomOf(drawn)} />
      {shape === "bar" ? (
        <rect x={from} y={y} width={to - from} height={sizes.bar} rx="1.5" style={{ fill: colourOf(definition) }} />
      ) : (
        <g transform={`translate(${from} ${y})`}>
          <polygon
            points={svgPoints(definition?.shape ?? "circle", sizes.mark, 0.86)}
            style={{
              fill: definition?.outlined ? "var(--surface)" : colourOf(definition),
              stroke: colourOf(definition),
            }}
          />
        </g>
      )}
    </g>
  );
}

/** The highlighter behind an item; all of them lie beneath all items. */
export function Light({ drawn }: { drawn: Drawn }) {
  return <rect class="timeline-light" {...roomOf(drawn)} />;
}

function roomOf({ from, to, y, shape }: Drawn) {
  const height = shape === "bar" ? sizes.bar : sizes.mark;
  return { x: from - 3, y: y - 3, width: to - from + 6, height: height + 6, rx: 2 };
}

/** "JCPOA, agreement, 14 July 2015". */
function nameOf({ item, label }: Drawn, left: string | undefined): string {
  const period = periodInWords(item.start, item.end, item.precision);
  return [item.name, label?.toLowerCase(), period, left].filter(Boolean).join(", ");
}

function colourOf(definition: LabelDefinition | undefined): string {
  return definition ? inPage(definition.colour) : "var(--ink-3)";
}
