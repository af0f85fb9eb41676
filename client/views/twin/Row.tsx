import { ChevronDown, ChevronRight } from "lucide-preact";
import { selection } from "../../canvas/stage.ts";
import { address } from "../../state/session.ts";
import type { TreeRow } from "../../state/treeRows.ts";
import { toggle } from "../../state/twin.ts";
import { twinText as text } from "../../text/twin.ts";
import { Icon } from "../marks/Icon.tsx";
import { RowContent } from "./RowContent.tsx";
import { rowWords } from "./rowWords.ts";

interface Props {
  row: TreeRow;
  index: number;
  isActive: boolean;
  /** Where only some rows are in the document. */
  measure?: (element: HTMLElement | null) => void;
}

/** A row of the tree: what it says, and before it a mark that opens it for the pointer. */
export function Row({ row, index, isActive, measure }: Props) {
  const { key, level, position, size, isOpen } = row;
  return (
    <div
      ref={measure ?? null}
      class={`twin-row twin-${row.is}`}
      role="treeitem"
      tabIndex={isActive ? 0 : -1}
      aria-label={rowWords(row)}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={isOpen}
      aria-selected={isSelected(row)}
      data-index={index}
      data-key={key}
      style={{ "--level": String(level) }}
    >
      {isOpen === undefined ? (
        <span class="twin-twist" />
      ) : (
        // The keyboard and screen readers have the arrow keys, and the row itself says whether it is open.
        <span
          class="twin-twist"
          aria-hidden="true"
          title={isOpen ? text.close : text.open}
          onClick={(event) => {
            event.stopPropagation();
            toggle([key]);
          }}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
        </span>
      )}
      <RowContent row={row} />
    </div>
  );
}

function isSelected(row: TreeRow): boolean | undefined {
  if (row.is === "node") return selection.value.includes(row.node.id);
  if (row.is === "sentence") return address.value.relationship === row.sentence.relationship.id;
  return undefined;
}
