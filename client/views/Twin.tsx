import { Fragment } from "preact";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { selectedNow } from "../state/selected.ts";
import { drawn, focused } from "../state/session.ts";
import type { TreeRow } from "../state/treeRows.ts";
import { nodeKey } from "../state/treeRows.ts";
import { activeRow, twinRows } from "../state/twin.ts";
import { twinText as text } from "../text/twin.ts";
import { covered } from "./covered.ts";
import { useVirtual } from "./table/virtual.ts";
import { GroupingChoice } from "./twin/GroupingChoice.tsx";
import { openMenu, press, show } from "./twin/press.ts";
import { Row } from "./twin/Row.tsx";

/** The height of most rows, in pixels, until they are measured. */
const usual = 36;
/** So many rows are all in the document, to be read through and searched; of more only those that can be seen. */
const most = 400;

/** What is drawn, as a tree: with the keys, actions and selection of the picture. */
export function Twin() {
  const rows = twinRows.value;
  const scroller = useRef<HTMLDivElement>(null);
  const help = useId();
  const at = useActive(rows);
  const virtual = useVirtual({ count: rows.length, scroller, size: usual, kept: at });
  const follow = useFollowing(scroller, rows[at]);
  const rowOf = ({ target }: Event) => {
    const found = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-index]") : undefined;
    return rows[Number(found?.dataset.index ?? -1)];
  };
  const { right, bottom } = covered();
  const { nodes, relationships } = drawn.value;
  let end = 0;
  return (
    <section class="twin" aria-label={text.name} style={{ "--right": `${right}px`, "--bottom": `${bottom}px` }}>
      <div class="twin-head">
        <p>{text.holds(nodes.length, relationships.length)}</p>
        <GroupingChoice />
      </div>
      <div
        class="twin-rows"
        ref={scroller}
        role="tree"
        aria-label={text.name}
        aria-describedby={help}
        aria-multiselectable="true"
        onFocusIn={(event) => {
          const row = rowOf(event);
          if (row) activeRow.value = row.key;
        }}
        onKeyDown={(event) => {
          const row = rowOf(event);
          if (!row || !press(event, row)) return;
          follow();
          event.preventDefault();
          event.stopPropagation();
        }}
        onClick={(event) => {
          const row = rowOf(event);
          if (row) show(row);
        }}
        onContextMenu={(event) => {
          const row = rowOf(event);
          if (row?.is !== "node") return;
          event.preventDefault();
          openMenu(row.node.id, event.target);
        }}
      >
        {rows.length <= most
          ? rows.map((row, index) => <Row key={row.key} row={row} index={index} isActive={index === at} />)
          : virtual.getVirtualItems().map((item) => {
              const row = rows[item.index];
              if (!row) return null;
              const gap = item.start - end;
              end = item.end;
              return (
                <Fragment key={row.key}>
                  {gap > 0 && <Gap height={gap} />}
                  <Row row={row} index={item.index} isActive={item.index === at} measure={virtual.measureElement} />
                </Fragment>
              );
            })}
        {rows.length > most && <Gap height={virtual.getTotalSize() - end} />}
      </div>
      <p class="unseen" id={help}>
        {text.help}
      </p>
    </section>
  );
}

/** The room of rows that are not in the document. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <div role="none" style={{ height: `${height}px` }} /> : null;
}

/** Where the keyboard is; where its row is gone, at the row that came in its place. */
function useActive(rows: TreeRow[]): number {
  const last = useRef(0);
  useLayoutEffect(() => {
    const [node] = focused.peek() ? [focused.peek()] : selectedNow();
    if (node !== undefined) activeRow.value = nodeKey(node);
  }, []);
  const found = rows.findIndex(({ key }) => key === activeRow.value);
  const at = found >= 0 ? found : Math.max(0, Math.min(last.current, rows.length - 1));
  last.current = at;
  const row = rows[at];
  // The canvas goes on at the same node.
  useEffect(() => {
    if (row?.is === "node" && activeRow.peek() === row.key) focused.value = row.node.id;
  }, [row?.key]);
  return at;
}

/** Gives a function after which the focus goes with the active row, once it is drawn. */
function useFollowing(scroller: { current: HTMLElement | null }, row: TreeRow | undefined): () => void {
  const isFollowing = useRef(false);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isHere = activeElement === document.body || scroller.current?.contains(activeElement);
    if (!isFollowing.current || !isHere || !row) return;
    scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus();
  });
  useEffect(() => {
    const stop = () => {
      isFollowing.current = false;
    };
    document.addEventListener("pointerdown", stop);
    return () => document.removeEventListener("pointerdown", stop);
  }, []);
  return () => {
    isFollowing.current = true;
  };
}
