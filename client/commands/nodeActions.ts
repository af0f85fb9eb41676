import { gathered, groupsHolding } from "../state/grouped/gathered.ts";
import { hanging } from "../state/hanging.ts";
import { kept } from "../state/picture.ts";
import { concerned, invertSelection, isSelectingMore } from "../state/selected.ts";
import { announcement, picture } from "../state/session.ts";
import { canvasFindText as findText } from "../text/canvasFind.ts";
import { groupText } from "../text/group.ts";
import { neighbourhoodText } from "../text/neighbourhood.ts";
import { stepsText as text } from "../text/steps.ts";
import { attempt } from "./attempt.ts";
import { zoomTo } from "./canvasFind.ts";
import { change } from "./change.ts";
import { askExpand, mostExpanded } from "./expansion.ts";
import { groupOf, groupOrUngroup, groupTitle, selectMore } from "./grouping.ts";
import { askNeighbourhood } from "./neighbourhood.ts";
import { relate } from "./picture.ts";

/** Something that can be done with a node and, where it is one of several selected, with all of these. */
export interface NodeAction {
  name: string;
  key: string;
  title: (nodes: string[]) => string;
  /** Whether it would change something. */
  isOffered: (nodes: string[]) => boolean;
  perform: (nodes: string[]) => void;
}

/** What the context menu, the details and the canvas's keys offer, in this order. */
export const nodeActions: NodeAction[] = [
  {
    name: "expand",
    key: "E",
    title: () => text.menu.expand,
    isOffered: ({ length }) => length <= mostExpanded,
    perform: (nodes) => attempt(askExpand(nodes)),
  },
  {
    name: "neighbourhood",
    key: "N",
    title: () => neighbourhoodText.menu,
    isOffered: ({ length }) => length === 1,
    perform: ([node = ""]) => attempt(askNeighbourhood(node)),
  },
  {
    name: "collapse",
    key: "C",
    title: () => text.menu.collapse,
    isOffered: ([node = "", ...others]) => others.length === 0 && hanging(picture.value, node).length > 0,
    perform: ([node = ""]) => change({ do: "collapse", node }, hanging(picture.value, node)),
  },
  {
    name: "hide",
    key: "H",
    title: () => text.menu.hide,
    isOffered: () => true,
    perform: (nodes) => change({ do: "hide", nodes }, nodes),
  },
  {
    name: "keepOnly",
    key: "K",
    title: () => text.menu.keepOnly,
    isOffered: (nodes) => othersThan(nodes).length > 0,
    perform: (nodes) => change({ do: "keepOnly", nodes }, othersThan(nodes)),
  },
  {
    name: "pin",
    key: "P",
    title: (nodes) => (arePinned(nodes) ? text.menu.unpin : text.menu.pin),
    isOffered: () => true,
    perform: (nodes) => change({ do: arePinned(nodes) ? "unpin" : "pin", nodes }),
  },
  {
    name: "group",
    key: "G",
    title: groupTitle,
    isOffered: (nodes) => groupsHolding(nodes).length > 0 || groupOf(nodes) !== undefined,
    perform: groupOrUngroup,
  },
  {
    name: "selectMore",
    key: "S",
    title: () => groupText.more,
    isOffered: () => !isSelectingMore.value,
    perform: selectMore,
  },
  {
    name: "zoom",
    key: "Z",
    title: ({ length }) => (length > 1 ? findText.zoom : findText.zoomHere),
    isOffered: () => true,
    perform: zoomTo,
  },
  {
    name: "invert",
    key: "I",
    title: () => text.menu.invert,
    isOffered: () => true,
    perform: invert,
  },
  {
    name: "relate",
    key: "R",
    title: () => text.menu.relate,
    isOffered: () => true,
    perform: () => attempt(relate()),
  },
];

/** Whether a key stands for something done with a node. */
export const takesKey = (key: string) => nodeActions.some((action) => action.key === key.toUpperCase());

/** Does what a key of the canvas stands for with the node that has the keyboard; says whether it was one. */
export function performKey(key: string, node: string): boolean {
  const found = nodeActions.find((action) => action.key === key.toUpperCase());
  if (!found || !gathered.value.nodes.some(({ id }) => id === node)) return false;
  const nodes = concerned(node);
  if (found.isOffered(nodes)) found.perform(nodes);
  else announcement.value = text.menu.nothing(found.title(nodes));
  return true;
}

export function invert(): void {
  announcement.value = text.inverted(invertSelection());
}

export function showHidden(): void {
  change({ do: "showHidden" });
}

function othersThan(nodes: string[]): string[] {
  return kept(picture.value)
    .nodes.map(({ id }) => id)
    .filter((id) => !nodes.includes(id));
}

function arePinned(nodes: string[]): boolean {
  return nodes.every((id) => picture.value.pinned.includes(id));
}
