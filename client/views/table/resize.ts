import type { TableView } from "../../state/tableView.ts";
import { bounded } from "./widths.ts";

const step = 16;
const padding = 24;

/** Changes a column's width while the pointer drags its edge. */
export function dragWidth(event: PointerEvent, view: TableView, column: number, frame: HTMLElement | null): void {
  const edge = event.currentTarget;
  if (!frame || event.button !== 0 || !(edge instanceof HTMLElement)) return;
  event.preventDefault();
  freeze(view, frame);
  const from = (view.widths.value[column] ?? 0) - event.clientX;
  const move = ({ clientX }: PointerEvent) => setWidth(view, column, from + clientX);
  edge.setPointerCapture(event.pointerId);
  edge.addEventListener("pointermove", move);
  edge.addEventListener("lostpointercapture", () => edge.removeEventListener("pointermove", move), { once: true });
}

/** One step wider or narrower, by keyboard. */
export function stepWidth(view: TableView, column: number, frame: HTMLElement | null, direction: 1 | -1): void {
  if (!frame) return;
  freeze(view, frame);
  setWidth(view, column, (view.widths.value[column] ?? 0) + direction * step);
}

/** As wide as the widest that the column shows now. */
export function fitWidth(view: TableView, column: number, frame: HTMLElement | null): void {
  if (!frame) return;
  freeze(view, frame);
  const contents = frame.querySelectorAll<HTMLElement>(`[data-column="${column}"]`);
  const widest = [...contents].map((content) => roomOf(content.querySelector<HTMLElement>(".cell") ?? content));
  setWidth(view, column, Math.max(...widest) + padding);
}

/** What a cell would need for its content in one line. */
function roomOf(content: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(content);
  const parts = [...content.querySelectorAll<HTMLElement>("*")].map(
    ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
  );
  return range.getBoundingClientRect().width + Math.max(0, ...parts);
}

function setWidth({ widths }: TableView, column: number, width: number): void {
  widths.value = { ...widths.value, [column]: bounded(width) };
}

/** From now on each column has the width that it has: none gives way to another any more. */
function freeze({ widths }: TableView, frame: HTMLElement): void {
  const heads = [...frame.querySelectorAll<HTMLElement>("th")];
  widths.value = Object.fromEntries(heads.map((head, column) => [column, Math.round(head.offsetWidth)]));
}
