import { performKey, takesKey } from "../../commands/nodeActions.ts";
import { go } from "../../router.ts";
import { choosing } from "../../state/address.ts";
import { menu } from "../../state/menu.ts";
import { toggleSelected } from "../../state/selected.ts";
import { address, announcement } from "../../state/session.ts";
import { moveBy } from "../../state/treeKeys.ts";
import type { TreeRow } from "../../state/treeRows.ts";
import { activeRow, toggle, twinRows } from "../../state/twin.ts";
import { beginsName, createTypeAhead, isOfName, nextNamed } from "../../state/typeAhead.ts";
import { twinText as text } from "../../text/twin.ts";
import { focusPanel } from "../focus.ts";
import { rowName } from "./rowWords.ts";

const typeAhead = createTypeAhead();

/** Does what a key stands for on a row; says whether it was one. */
export function press(event: KeyboardEvent, row: TreeRow): boolean {
  if (!isOfName(event.key)) typeAhead.end(event.key);
  if (isMenuKey(event)) return withNode(row, (id) => openMenu(id, event.target));
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const rows = twinRows.peek();
  const move = moveBy(event.key, rows, rows.indexOf(row));
  if (move) {
    if (move.to !== undefined) activeRow.value = move.to;
    if (move.toggle) toggle(move.toggle);
    return true;
  }
  if (event.key === "Enter") return open(row);
  if (event.key === " ") return withNode(row, toggleSelected);
  return letter(event, row);
}

/** Letters jump to names or, without Shift, do something with the node. */
function letter(event: KeyboardEvent, row: TreeRow): boolean {
  const isUnderWay = typeAhead.isUnderWay(event.timeStamp) && isOfName(event.key);
  if (isUnderWay || beginsName(event, takesKey)) return jump(typeAhead.type(event.key, event.timeStamp), row);
  return takesKey(event.key) && withNode(row, (id) => performKey(event.key, id));
}

function jump(typed: string, row: TreeRow): boolean {
  const rows = twinRows.peek();
  const found = rows[nextNamed(rows.map(rowName), rows.indexOf(row), typed) ?? -1];
  if (found) activeRow.value = found.key;
  else announcement.value = text.noName(typed);
  return true;
}

/** Shows the details of what a row is about; a group opens instead. */
export function open(row: TreeRow): boolean {
  show(row);
  if (row.is !== "group") focusPanel();
  return true;
}

/** The same without the keyboard going there. */
export function show(row: TreeRow): void {
  activeRow.value = row.key;
  if (row.is === "group") toggle([row.key]);
  else if (row.is === "node") go(choosing(address.peek(), { node: row.node.id }));
  else if (row.is === "passage") go({ view: "sources", passage: row.passage });
  else go(choosing(address.peek(), { relationship: relationshipOf(row) }));
}

function relationshipOf(row: Extract<TreeRow, { is: "sentence" | "claim" }>): string {
  return row.is === "sentence" ? row.sentence.relationship.id : row.relationship.id;
}

function withNode(row: TreeRow, perform: (id: string) => void): boolean {
  if (row.is === "node") perform(row.node.id);
  else announcement.value = text.noNode;
  return true;
}

export function openMenu(node: string, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const stage = target.closest(".stage")?.getBoundingClientRect();
  const { left, bottom } = target.getBoundingClientRect();
  menu.value = { node, x: left - (stage?.left ?? 0) + indent, y: bottom - (stage?.top ?? 0) };
}

/** The menu opens under the row's words rather than under its edge. */
const indent = 48;

export function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "ContextMenu" || (key === "F10" && shiftKey);
}
