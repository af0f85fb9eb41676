import { useLayoutEffect, useRef } from "preact/hooks";
import { reading } from "../../../src/domain/ontology.ts";
import type { Matrix } from "../../state/matrix.ts";
import { titled } from "../../state/names.ts";
import { ontology } from "../../state/session.ts";
import { formsText } from "../../text/forms.ts";
import { LineMark } from "../marks/LineMark.tsx";
import { useOutside } from "../outside.ts";
import { basisOf } from "./Cell.tsx";
import { type MatrixSpot, show } from "./keys.ts";

interface Props {
  matrix: Matrix;
  spot: MatrixSpot;
  /** The cell that it belongs to. */
  cell: HTMLElement | null | undefined;
  onClose: () => void;
}

/** The relationships of one cell, to choose from. */
export function Chooser({ matrix, spot, cell, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [row, column] = [matrix.rows[spot.row]?.node, matrix.columns[spot.column]?.node];
  useOutside(place, onClose);
  useLayoutEffect(() => place.current?.querySelector("button")?.focus(), []);
  if (!row || !column || !cell) return null;
  const close = () => {
    onClose();
    cell.focus();
  };
  const { left, bottom } = cell.getBoundingClientRect();
  const known = ontology.value;
  return (
    <div
      class="matrix-chooser raised"
      role="dialog"
      aria-label={formsText.matrices.choose(titled(known, row), titled(known, column))}
      ref={place}
      style={{
        left: `${Math.max(8, Math.min(left, document.documentElement.clientWidth - widest))}px`,
        top: `${bottom + 2}px`,
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") close();
      }}
    >
      {matrix.cell(row.id, column.id).map((relationship) => {
        const { reads, line } = reading(known, relationship);
        const basis = basisOf(relationship);
        return (
          <button
            key={relationship.id}
            type="button"
            onClick={() => {
              onClose();
              show({ relationship: relationship.id }, true);
            }}
          >
            <LineMark line={line} basis={basis === "implied" ? "implied" : "stated"} />
            <span>{reads}</span>
            {basis && <span class="count">{basis}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** The room that the list takes, in pixels. */
const widest = 268;
