// biome-ignore-all lint/a11y/useSemanticElements: cells stand at places of their own, which a table gives none; roles say what they are
// biome-ignore-all lint/a11y/useFocusableInteractive: rows are reached by their cells
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { width as pageWidth } from "../../commands/window.ts";
import type { Matrix } from "../../state/matrix.ts";
import type { MatrixChoice } from "../../state/matrixChoice.ts";
import { address, ontology } from "../../state/session.ts";
import { formsText } from "../../text/forms.ts";
import { Cell } from "./Cell.tsx";
import { Chooser } from "./Chooser.tsx";
import { Head } from "./Head.tsx";
import { chosenSpot, type MatrixSpot, movedSpot, opened } from "./keys.ts";
import { linesWithin, useSeen } from "./seen.ts";

/** In pixels: the names of rows, and a column with its name. */
const sizes = {
  wide: { names: 216, head: 92, column: 84, row: 40 },
  tall: { names: 118, head: 96, column: 74, row: 44 },
};

const widest = 132;

/** The cells, of which only those that can be seen are in the document; one has the keyboard. */
export function Grid({ matrix, choice }: { matrix: Matrix; choice: MatrixChoice }) {
  const scroller = useRef<HTMLDivElement>(null);
  const focus = useSignal<MatrixSpot>(chosenSpot(matrix) ?? { row: 0, column: 0 });
  const isMoving = useRef(false);
  const isShowing = useRef(false);
  const several = useSignal<MatrixSpot | undefined>(undefined);
  const seen = useSeen(scroller);
  const { rows, columns } = matrix;
  const size = fitted(pageWidth.value === "tall" ? sizes.tall : sizes.wide, seen.width, columns.length);
  const spot = {
    row: Math.min(focus.value.row, rows.length - 1),
    column: Math.min(focus.value.column, columns.length - 1),
  };
  const shown = {
    rows: linesWithin(seen.top, seen.height - size.head, size.row, rows.length, spot.row),
    columns: linesWithin(seen.left, seen.width - size.names, size.column, columns.length, spot.column),
  };
  const at = ({ row, column }: MatrixSpot) =>
    scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  const { node, relationship } = address.value;
  useLayoutEffect(() => {
    const chosen = chosenSpot(matrix);
    if (!chosen) return;
    focus.value = chosen;
    isShowing.current = true;
  }, [node, relationship]);
  useLayoutEffect(() => {
    if (isShowing.current && seen.width > 0) {
      isShowing.current = false;
      at(spot)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    if (!isMoving.current) return;
    isMoving.current = false;
    at(spot)?.focus({ preventScroll: true });
    at(spot)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((seen.height - size.head) / size.row) - 1);
    const to = movedSpot(event, spot, { rows: rows.length, columns: columns.length, page });
    if (to) {
      isMoving.current = true;
      focus.value = to;
    } else if (event.key === "Enter" || event.key === " ") {
      if (!opened(matrix, spot, true)) several.value = spot;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const click = ({ target }: MouseEvent) => {
    const { row, column } = (target instanceof Element && target.closest<HTMLElement>("[data-row]")?.dataset) || {};
    if (row === undefined) return;
    const clicked = { row: Number(row), column: Number(column) };
    focus.value = clicked;
    if (!opened(matrix, clicked, false)) several.value = clicked;
  };
  const isCurrent = (row: number, column: number) => spot.row === row && spot.column === column;
  const common = { total: matrix.total, size };
  const { labels } = ontology.value;
  const plural = (label: string) => labels[label]?.plural ?? label;
  return (
    <div class="matrix-scroll" ref={scroller} style={{ scrollPadding: `${size.head}px 8px 8px ${size.names}px` }}>
      <div
        role="grid"
        class="matrix-grid"
        aria-label={formsText.matrices.name(plural(choice.rows), plural(choice.columns))}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        tabIndex={-1}
        style={{ width: `${size.names + columns.length * size.column}px` }}
        onKeyDown={press}
        onClick={click}
      >
        <div role="row" class="matrix-head" aria-rowindex={1} style={{ height: `${size.head}px` }}>
          <Head {...common} row={-1} column={-1} isCurrent={isCurrent(-1, -1)} />
          {shown.columns.map((column) => (
            <Head
              key={columns[column]?.node.id}
              {...common}
              line={columns[column]}
              row={-1}
              column={column}
              isCurrent={isCurrent(-1, column)}
              isCrossed={spot.column === column}
            />
          ))}
        </div>
        <div role="rowgroup" class="matrix-rows" style={{ height: `${rows.length * size.row}px` }}>
          {shown.rows.map((row) => (
            <div
              key={rows[row]?.node.id}
              role="row"
              class="matrix-row"
              aria-rowindex={row + 2}
              style={{ top: `${row * size.row}px`, height: `${size.row}px` }}
            >
              <Head
                {...common}
                line={rows[row]}
                row={row}
                column={-1}
                isCurrent={isCurrent(row, -1)}
                isCrossed={spot.row === row}
              />
              {shown.columns.map((column) => (
                <Cell
                  key={columns[column]?.node.id}
                  matrix={matrix}
                  row={row}
                  column={column}
                  left={size.names + column * size.column}
                  width={size.column}
                  isCurrent={isCurrent(row, column)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      {several.value && (
        <Chooser
          matrix={matrix}
          spot={several.value}
          cell={at(several.value)}
          onClose={() => {
            several.value = undefined;
          }}
        />
      )}
    </div>
  );
}

/** The same with columns that fill the room, as far as that helps to read them. */
function fitted(size: (typeof sizes)["wide"], room: number, columns: number): (typeof sizes)["wide"] {
  const share = Math.floor((room - size.names) / Math.max(1, columns));
  return { ...size, column: Math.max(size.column, Math.min(widest, share)) };
}
