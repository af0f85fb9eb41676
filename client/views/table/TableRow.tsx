import { ChevronDown, ChevronRight } from "lucide-preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { lightOf } from "../../commands/lighting.ts";
import type { Row } from "../../state/rows.ts";
import { address } from "../../state/session.ts";
import { area, type TableView } from "../../state/tableView.ts";
import { resultsText } from "../../text/results.ts";
import { pointing } from "../evidence/Disclosure.tsx";
import { Icon } from "../marks/Icon.tsx";
import { CellView } from "./CellView.tsx";
import { EvidenceMark } from "./EvidenceMark.tsx";
import type { Acting } from "./keys.ts";
import { RowEvidence } from "./RowEvidence.tsx";

interface Props extends Acting {
  row: Row;
  /** Its number in the answer, and among the rows that are shown. */
  index: number;
  position: number;
  numeric: boolean[];
  /** The width that can be seen of the table. */
  room: number;
  /** Whether rows of this table have anything to open to, and whether any is cited. */
  opens: boolean;
  isCited: boolean;
  isOpen: boolean;
  measure: (element: HTMLElement | null) => void;
}

/** A row of a table, and beneath it, when it is open, its evidence. */
export function TableRow(props: Props) {
  const { row, index, position, opens, isCited, isOpen, measure, view, toggle, columns, room } = props;
  const id = useId();
  const place = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => measure(place.current), [position, isOpen]);
  const { onMouseEnter, onMouseLeave, onFocus, onBlur } = pointing(lightOf(row.things));
  const chevron = (
    <button
      type="button"
      class="chevron"
      tabIndex={-1}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      aria-label={resultsText.table.open(position + 1)}
      onClick={() => toggle(index)}
    >
      <Icon of={isOpen ? ChevronDown : ChevronRight} size={12} />
    </button>
  );
  return (
    <tbody ref={place} data-index={position}>
      <tr
        class={[isOpen && "open", isChosen(row) && "chosen"].filter(Boolean).join(" ") || undefined}
        aria-rowindex={position + 2}
        onMouseEnter={onMouseEnter}
        onMouseLeave={onMouseLeave}
        onFocusCapture={onFocus}
        onBlurCapture={onBlur}
      >
        {row.cells.map((cell, column) => (
          <GridCell key={column} {...props} column={column}>
            {column === 0 && opens && chevron}
            <CellView cell={cell} />
          </GridCell>
        ))}
        {isCited && (
          <GridCell {...props} column={view.fields.length}>
            <EvidenceMark evidence={row.evidence} onClick={() => toggle(index)} />
          </GridCell>
        )}
      </tr>
      {isOpen && (
        <tr class="evidence-row" id={id}>
          <td colSpan={columns}>
            <div class="evidence-pane" style={{ width: `${room}px` }}>
              <RowEvidence row={row} />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Whether the row is about what is chosen: its node begins it, or its relationship is in it. */
function isChosen({ cells: [first, ...others] }: Row): boolean {
  const { node, relationship } = address.value;
  if (first?.is === "node" && node !== undefined && first.node.id === node && others.every(({ is }) => is !== "node"))
    return true;
  return (
    relationship !== undefined &&
    others.some((cell) => cell.is === "relationship" && cell.relationship.id === relationship)
  );
}

interface CellProps extends Props {
  column: number;
  children: preact.ComponentChildren;
}

/** A cell; one of the table's has the keyboard, the arrows go to the others. */
function GridCell({ view, position, column, numeric, children }: CellProps) {
  const spot = { row: position, column };
  const isFocused = view.focus.value.row === position && view.focus.value.column === column;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: within a grid it is a gridcell
    <td
      class={classOf(view, spot, numeric[column])}
      tabIndex={isFocused ? 0 : -1}
      data-row={position}
      data-column={column}
      aria-colindex={column + 1}
      aria-selected={isSelected(view, spot) || undefined}
      aria-description={isFocused ? describe(view, spot) : undefined}
    >
      <div class="cell">{children}</div>
    </td>
  );
}

function describe({ fields, order }: TableView, { row, column }: { row: number; column: number }): string {
  return resultsText.table.cell(fields[column] ?? resultsText.table.evidence, row + 1, order.value.length);
}

function isSelected({ focus, anchor }: TableView, { row, column }: { row: number; column: number }): boolean {
  if (!anchor.value) return false;
  const { rows, columns } = area(focus.value, anchor.value);
  return row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];
}

function classOf(view: TableView, spot: { row: number; column: number }, isNumber = false): string | undefined {
  return [isNumber && "numeric", isSelected(view, spot) && "selected"].filter(Boolean).join(" ") || undefined;
}
