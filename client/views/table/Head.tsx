import { ArrowDown, ArrowUp } from "lucide-preact";
import type { RefObject } from "preact";
import { announcement } from "../../state/session.ts";
import { nextSort } from "../../state/tableOrder.ts";
import type { TableView } from "../../state/tableView.ts";
import { resultsText } from "../../text/results.ts";
import { Icon } from "../marks/Icon.tsx";
import { dragWidth, fitWidth } from "./resize.ts";

/** The columns, each as wide as it is to be. */
export function Columns({ widths }: { widths: number[] }) {
  return (
    <colgroup>
      {widths.map((width, column) => (
        <col key={column} style={{ width: `${width}px` }} />
      ))}
    </colgroup>
  );
}

interface Props {
  view: TableView;
  frame: RefObject<HTMLElement>;
  isCited: boolean;
  numeric: boolean[];
}

/** The names of the columns: a click sorts, an edge that is dragged changes the width. */
export function Head({ view, frame, isCited, numeric }: Props) {
  const { fields, sort, focus } = view;
  const titles = isCited ? [...fields, resultsText.table.evidence] : fields;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {titles.map((title, column) => {
          const isEvidence = column === fields.length;
          const direction = sort.value?.column === column ? sort.value.direction : undefined;
          const isFocused = focus.value.row === -1 && focus.value.column === column;
          return (
            <th
              key={column}
              scope="col"
              class={isEvidence ? "evidence-column" : numeric[column] ? "numeric" : undefined}
              aria-sort={direction}
              aria-colindex={column + 1}
            >
              <button
                type="button"
                class="column"
                title={title}
                tabIndex={isFocused ? 0 : -1}
                data-row={-1}
                data-column={column}
                aria-description={isEvidence ? undefined : resultsText.table.sort}
                onClick={() => isEvidence || sortBy(view, column)}
              >
                <span>{title}</span>
                {direction && <Icon of={direction === "ascending" ? ArrowUp : ArrowDown} size={12} />}
              </button>
              <span
                class="column-edge"
                aria-hidden="true"
                onPointerDown={(event) => dragWidth(event, view, column, frame.current)}
                onDblClick={() => fitWidth(view, column, frame.current)}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function sortBy({ fields, sort, focus, anchor, detail }: TableView, column: number): void {
  sort.value = nextSort(sort.value, column);
  focus.value = { row: -1, column };
  anchor.value = undefined;
  detail.value = undefined;
  const { sorted } = resultsText.table;
  announcement.value = sort.value ? sorted[sort.value.direction](fields[column] ?? "") : sorted.none;
}
