import { Grid3x3, Group, List, type LucideIcon, MapPinned, Table2, Waypoints } from "lucide-preact";
import type { ComponentType } from "preact";
import { go } from "../router.ts";
import { coordinatesOf } from "../state/coordinates.ts";
import { address, drawn, ontology } from "../state/session.ts";
import { isWorthSummary } from "../state/summary.ts";
import { formsText } from "../text/forms.ts";
import { sizeText } from "../text/size.ts";
import { text } from "../text.ts";
import { later } from "./later.tsx";
import { WaitingForm } from "./Waiting.tsx";

/** A form in which what is shown can be looked at. */
interface Form {
  /** As it stands in the address, after `as=`; the graph needs no word there. */
  name: string;
  title: string;
  description: string;
  icon: LucideIcon;
  /** Whether it makes sense for what is shown now. */
  isAvailable: () => boolean;
  /** What covers the canvas; nothing for the graph itself. */
  View?: ComponentType;
}

const always = () => true;
const isJoined = () => drawn.value.relationships.length > 0;
const isPlaced = () => drawn.value.nodes.some((node) => coordinatesOf(node, ontology.value) !== undefined);
const form = (fetch: () => Promise<ComponentType>) => later(fetch, { Waiting: WaitingForm });
const Twin = form(async () => (await import("./Twin.tsx")).Twin);
const PictureTable = form(async () => (await import("./picture/PictureTable.tsx")).PictureTable);
const Matrix = form(async () => (await import("./matrix/Matrix.tsx")).Matrix);
const PictureMap = form(async () => (await import("./map/PictureMap.tsx")).PictureMap);
const SummaryView = form(async () => (await import("./summary/SummaryView.tsx")).SummaryView);

const graph: Form = { name: "", ...text.forms.graph, icon: Waypoints, isAvailable: always };

/** The form that says in words what is drawn, so that nothing else has to. */
export const list: Form = { name: "list", ...text.forms.list, icon: List, isAvailable: always, View: Twin };

/** Every form, in the order in which it is offered. */
export const forms: Form[] = [
  graph,
  list,
  { name: "table", ...formsText.table, icon: Table2, isAvailable: always, View: PictureTable },
  { name: "matrix", ...formsText.matrix, icon: Grid3x3, isAvailable: isJoined, View: Matrix },
  { name: "map", ...formsText.map, icon: MapPinned, isAvailable: isPlaced, View: PictureMap },
  { name: "summary", ...sizeText.form, icon: Group, isAvailable: isWorthSummary, View: SummaryView },
];

/** The form that the address names, or the graph where it names none that makes sense here. */
export function currentForm(): Form {
  return forms.find(({ name, isAvailable }) => name === (address.value.as ?? "") && isAvailable()) ?? graph;
}

/** The forms that can be chosen instead. */
export function otherForms(): Form[] {
  return forms.filter((form) => form.isAvailable() && form !== currentForm());
}

/** Shows the same in another form. It is a step of back and forward. */
export function showAs({ name }: Form): void {
  go({ ...address.value, as: name || undefined, by: undefined });
}
