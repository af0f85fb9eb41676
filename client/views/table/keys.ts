import type { RefObject } from "preact";
import { tabbedText } from "../../export/plainText.ts";
import { announcement } from "../../state/session.ts";
import { moved } from "../../state/tableKeys.ts";
import { type Spot, selected, type TableView } from "../../state/tableView.ts";
import { resultsText } from "../../text/results.ts";
import { stepWidth } from "./resize.ts";

export interface Acting {
  view: TableView;
  columns: number;
  toggle: (index: number) => void;
  frame: RefObject<HTMLElement>;
}

const rowHeight = 37;

/** What a key does in a table: it moves, selects, sorts, opens. */
export function pressed(event: KeyboardEvent, acting: Acting): void {
  // Keys within evidence and on links are theirs.
  if (!(event.target instanceof HTMLElement) || event.target.dataset.column === undefined) return;
  if (!(selects(event, acting) || widens(event, acting) || moves(event, acting) || opens(event, acting))) return;
  event.preventDefault();
  event.stopPropagation();
}

/** All with Ctrl A, none with Escape. */
function selects(event: KeyboardEvent, { view: { anchor, focus, order, fields } }: Acting): boolean {
  if (event.key === "Escape" && anchor.value) {
    anchor.value = undefined;
    return true;
  }
  if (event.key.toLowerCase() !== "a" || !(event.ctrlKey || event.metaKey)) return false;
  anchor.value = { row: order.value.length - 1, column: fields.length - 1 };
  focus.value = { row: 0, column: 0 };
  return true;
}

function widens({ key, shiftKey }: KeyboardEvent, { view, frame }: Acting): boolean {
  const { row, column } = view.focus.value;
  if (row !== -1 || !shiftKey || !(key === "ArrowLeft" || key === "ArrowRight")) return false;
  stepWidth(view, column, frame.current, key === "ArrowRight" ? 1 : -1);
  return true;
}

function moves(event: KeyboardEvent, { view, columns, frame }: Acting): boolean {
  const { focus, anchor, order } = view;
  const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 2);
  const isFar = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  const to = moved({ key: event.key, ctrl: isFar }, focus.value, { rows: order.value.length, columns, page });
  if (!to) return false;
  anchor.value = event.shiftKey && focus.value.row >= 0 && to.row >= 0 ? (anchor.value ?? focus.value) : undefined;
  focusSpot(view, to, frame.current);
  return true;
}

/** Enter shows a whole cell or the evidence, Space the evidence; on the head both are the button's own. */
function opens({ key }: KeyboardEvent, { view, toggle }: Acting): boolean {
  const { row, column } = view.focus.value;
  const index = view.order.value[row];
  if (row < 0 || index === undefined || !(key === "Enter" || key === " ")) return false;
  if (key === " " || column === view.fields.length) toggle(index);
  else view.detail.value = { row, column };
  return true;
}

/** Gives a cell the keyboard, as soon as it is drawn. */
export function focusSpot({ focus }: TableView, spot: Spot, frame: HTMLElement | null): void {
  focus.value = spot;
  requestAnimationFrame(() => {
    const cell = frame?.querySelector<HTMLElement>(`[data-row="${spot.row}"][data-column="${spot.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

/** Ctrl C takes what is selected, unless a stretch of text is. */
export function copySelected(event: ClipboardEvent, view: TableView): void {
  const isText = getSelection()?.isCollapsed === false;
  if (isText || view.focus.value.row < 0) return;
  const cells = selected(view);
  event.clipboardData?.setData("text/plain", tabbedText(cells));
  event.preventDefault();
  announcement.value = resultsText.table.copied(cells.reduce((count, row) => count + row.length, 0));
}

/** A click gives a cell the keyboard, with Shift it selects as far as there. */
export function clicked(event: MouseEvent, { view, frame }: Acting): void {
  const spot = spotOf(event.target);
  if (!spot) return;
  view.anchor.value = event.shiftKey ? (view.anchor.value ?? view.focus.value) : undefined;
  focusSpot(view, spot, frame.current);
}

export function clickedTwice({ target }: MouseEvent, { view }: Acting): void {
  const spot = spotOf(target);
  if (spot && spot.column < view.fields.length) view.detail.value = spot;
}

/** Clicks that select cells or open one mark no text. */
export function clickBegun(event: MouseEvent): void {
  if (spotOf(event.target) && (event.shiftKey || event.detail > 1)) event.preventDefault();
}

/** The cell beneath the pointer, unless a link or a button of it is. */
function spotOf(target: EventTarget | null): Spot | undefined {
  if (!(target instanceof Element) || target.closest("a, button")) return undefined;
  const { row, column } = target.closest<HTMLElement>("td[data-row]")?.dataset ?? {};
  return row === undefined ? undefined : { row: Number(row), column: Number(column) };
}
