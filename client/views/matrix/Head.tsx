// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: both of its roles know these
// biome-ignore-all lint/a11y/noStaticElementInteractions: both of its roles are interactive
import { isUnnamed } from "../../canvas/mark.ts";
import { nameOf, periodOf } from "../../canvas/name.ts";
import type { MatrixLine } from "../../state/matrix.ts";
import { titled } from "../../state/names.ts";
import { address, ontology } from "../../state/session.ts";
import { number } from "../../text/counts.ts";
import { formsText } from "../../text/forms.ts";
import { isPointed, pointing } from "../evidence/Disclosure.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import type { MatrixSpot } from "./keys.ts";

interface Props extends MatrixSpot {
  /** Left out in the corner, which has the sum of all. */
  line?: MatrixLine | undefined;
  total: number;
  size: { names: number; column: number };
  isCurrent: boolean;
  /** Whether the cell that has the keyboard is in this row or column. */
  isCrossed?: boolean;
}

/** The name of a row or a column, with how many relationships it has. */
export function Head({ line, total, size, row, column, isCurrent, isCrossed = false }: Props) {
  const isColumn = row < 0;
  const text = formsText.matrices;
  const lights = line && { nodes: [line.node.id], relationships: [] };
  const isChosen = line !== undefined && address.value.node === line.node.id;
  const place =
    isColumn && column >= 0
      ? { left: `${size.names + column * size.column}px`, width: `${size.column}px` }
      : { width: `${size.names}px` };
  const classes = [
    column < 0 ? (isColumn ? "matrix-corner" : "matrix-name") : "matrix-title",
    isChosen && "chosen",
    isPointed(lights) && "pointed",
    isCrossed && "crossed",
  ];
  return (
    <div
      role={isColumn ? "columnheader" : "rowheader"}
      class={classes.filter(Boolean).join(" ")}
      style={place}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row}
      data-column={column}
      aria-colindex={column + 2}
      aria-label={line ? text.line(titled(ontology.value, line.node), line.total) : text.corner(total)}
      aria-selected={isChosen || undefined}
      title={line && titled(ontology.value, line.node)}
      {...pointing(lights)}
    >
      {line ? <Name line={line} isColumn={isColumn} /> : <span class="count">{text.all}</span>}
      <span class="count">{number(line?.total ?? total)}</span>
    </div>
  );
}

function Name({ line: { node }, isColumn }: { line: MatrixLine; isColumn: boolean }) {
  const period = isColumn ? periodOf(node, ontology.value) : undefined;
  return (
    <>
      {!isColumn && <NodeMark labels={node.labels} isUnnamed={isUnnamed(node)} />}
      <span class={isUnnamed(node) ? "matrix-words unnamed" : "matrix-words"} dir="auto">
        {nameOf(node, ontology.value)}
      </span>
      {period && <small>{period}</small>}
    </>
  );
}
