import { placed } from "../../state/pictures/drawing.ts";
import type { Short } from "../../state/pictures/short.ts";

interface Props {
  picture: Short;
  width?: number;
  height?: number;
  /** Nodes that stand out, and how: each has a sign of its own besides the colour. */
  marked?: { ids: Set<string>; as: "added" | "gone" };
  /** Left out where words beside it say the same. */
  name?: string;
}

/** A picture in small: a dot for each node where it stands, a line for each relationship. */
export function Drawing({ picture, width = 96, height = 56, marked, name }: Props) {
  const { dots, lines, unit } = placed(picture, { width, height });
  return (
    <svg
      class="drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name ?? ""}
      aria-hidden={name === undefined}
    >
      <path class="drawing-lines" d={lines} />
      {dots.map(({ id, x, y }) =>
        marked?.ids.has(id) ? (
          <Sign key={id} x={x} y={y} size={3.5 * unit} as={marked.as} />
        ) : (
          <circle key={id} cx={x} cy={y} r={1.5 * unit} />
        ),
      )}
    </svg>
  );
}

/** A plus for what was added, a cross for what is gone. */
function Sign({ x, y, size, as }: { x: number; y: number; size: number; as: "added" | "gone" }) {
  const d =
    as === "added"
      ? `M${x - size} ${y}h${2 * size}M${x} ${y - size}v${2 * size}`
      : `M${x - size} ${y - size}l${2 * size} ${2 * size}M${x - size} ${y + size}l${2 * size} ${-2 * size}`;
  return <path class={`drawing-${as}`} d={d} />;
}
