import { useSignal } from "@preact/signals";
import { Fragment } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Row, Rows } from "../../state/rows.ts";
import { ontology } from "../../state/session.ts";
import { createTableView, type TableView } from "../../state/tableView.ts";
import { resultsText } from "../../text/results.ts";
import { CellDetail } from "./CellDetail.tsx";
import { useColumns } from "./columns.ts";
import { Columns, Head } from "./Head.tsx";
import { clickBegun, clicked, clickedTwice, copySelected, pressed } from "./keys.ts";
import { TableRow } from "./TableRow.tsx";
import { useVirtual } from "./virtual.ts";

interface Props {
  fields: string[];
  rows: Rows;
  /** What it is a table of; without one, of a result. */
  name?: string;
  /** How it is looked at, where someone else has to know. */
  view?: TableView;
  /** Which rows are open, likewise. */
  open?: number[];
  onToggle?: (index: number, row: Row) => void;
}

const height = { row: 37, head: 36 };

/** Rows with their evidence, to be sorted and looked through: each opens to what the things in its cells rest on. */
export function Table({ fields, rows, name, view: given, open, onToggle }: Props) {
  const own = useSignal<number[]>([]);
  const made = useMemo(() => given ?? createTableView(fields, rows.values, ontology), [given, rows.values]);
  const view = given ?? made;
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const order = view.order.value;
  const isOpen = (index: number) => (open ?? own.value).includes(index);
  const toggle = (index: number) => {
    if (onToggle) return onToggle(index, rows.at(index));
    own.value = isOpen(index) ? own.value.filter((other) => other !== index) : [...own.value, index];
  };
  // Beside an answer, which lists its evidence itself, there is no room for a column of it.
  const isCited = given !== undefined && rows.isCited();
  const { nodes, relationships } = rows.things();
  const opens = rows.isCited() || nodes.length + relationships.length > 0;
  const { room, numeric, widths, width, isNarrow } = useColumns({ fields, rows, view, opens, isCited, scroller });
  const virtual = useVirtual({
    count: order.length,
    scroller,
    size: height.row,
    head: height.head,
    kept: view.focus.value.row,
    initialOffset: view.scrolled.top,
  });
  const act = { view, columns: fields.length + (isCited ? 1 : 0), toggle, frame };
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = view.scrolled.top;
  }, [view]);
  let end = height.head;
  return (
    <div class="table-frame" ref={frame}>
      {!opens && order.length > 0 && <p class="hint">{resultsText.table.allBare}</p>}
      <div
        class="table-scroll"
        ref={scroller}
        onScroll={(event) => {
          view.scrolled.top = event.currentTarget.scrollTop;
        }}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one of its cells has the keyboard
          role="grid"
          class={isNarrow ? "rows compact" : "rows"}
          style={{ width: `${width}px` }}
          data-sized={Object.keys(view.widths.value).length > 0}
          aria-label={name ?? resultsText.table.label(order.length)}
          aria-rowcount={order.length + 1}
          aria-colcount={act.columns}
          aria-multiselectable="true"
          onKeyDown={(event) => pressed(event, act)}
          onMouseDown={clickBegun}
          onClick={(event) => clicked(event, act)}
          onDblClick={(event) => clickedTwice(event, act)}
          onCopy={(event) => copySelected(event, view)}
        >
          <Columns widths={widths} />
          <Head view={view} frame={frame} isCited={isCited} numeric={numeric} />
          {virtual.getVirtualItems().map((item) => {
            const index = order[item.index];
            if (index === undefined) return null;
            const gap = item.start - end;
            end = item.end;
            return (
              <Fragment key={index}>
                {gap > 0 && <Gap height={gap} />}
                <TableRow
                  {...act}
                  measure={virtual.measureElement}
                  row={rows.at(index)}
                  index={index}
                  position={item.index}
                  numeric={numeric}
                  room={room}
                  opens={opens}
                  isCited={isCited}
                  isOpen={isOpen(index)}
                />
              </Fragment>
            );
          })}
          <Gap height={virtual.getTotalSize() + height.head - end} />
        </table>
      </div>
      <CellDetail view={view} rows={rows} frame={frame} />
    </div>
  );
}

/** The room of rows that are not in the document. */
function Gap({ height: pixels }: { height: number }) {
  if (pixels <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr style={{ height: `${pixels}px` }} />
    </tbody>
  );
}
