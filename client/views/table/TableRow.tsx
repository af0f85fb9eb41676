import { ChevronDown, ChevronRight } from "lucide-preact";
import { useId } from "preact/hooks";
import { lightOf } from "../../commands/lighting.ts";
import type { Row } from "../../state/rows.ts";
import { text } from "../../text.ts";
import { pointing } from "../evidence/Disclosure.tsx";
import { Icon } from "../marks/Icon.tsx";
import { CellView } from "./CellView.tsx";
import { RowEvidence } from "./RowEvidence.tsx";

interface Props {
  row: Row;
  number: number;
  /** Whether rows of this table have anything to open to. */
  opens: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

/** A row of a table, and beneath it, when it is open, its evidence. */
export function TableRow({ row, number, opens, isOpen, onToggle }: Props) {
  const id = useId();
  const { onMouseEnter, onMouseLeave, onFocus, onBlur } = pointing(lightOf(row.things));
  return (
    <>
      <tr class={isOpen ? "open" : undefined} onMouseEnter={onMouseEnter} onMouseLeave={onMouseLeave}>
        {row.cells.map((cell, index) => (
          <td key={index}>
            <div class="cell">
              {index === 0 && opens && (
                <button
                  type="button"
                  class="chevron"
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? id : undefined}
                  aria-label={text.table.open(number)}
                  onClick={onToggle}
                  onFocus={onFocus}
                  onBlur={onBlur}
                >
                  <Icon of={isOpen ? ChevronDown : ChevronRight} size={12} />
                </button>
              )}
              <CellView cell={cell} />
            </div>
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr class="evidence-row" id={id}>
          <td colSpan={row.cells.length}>
            <RowEvidence row={row} />
          </td>
        </tr>
      )}
    </>
  );
}
