import { nameOf } from "../../canvas/name.ts";
import { attempt } from "../../commands/attempt.ts";
import { openFind } from "../../commands/canvasFind.ts";
import { change } from "../../commands/change.ts";
import { ungroupAll } from "../../commands/grouping.ts";
import { invert, nodeActions, showHidden } from "../../commands/nodeActions.ts";
import { relate } from "../../commands/picture.ts";
import { hasParallel, isBundled } from "../../state/bundles.ts";
import { exportPicture } from "../../state/exporting.ts";
import { gathered } from "../../state/grouped/gathered.ts";
import { menu } from "../../state/menu.ts";
import { concerned, selectedNow } from "../../state/selected.ts";
import { ontology, picture } from "../../state/session.ts";
import { canvasFindText as findText } from "../../text/canvasFind.ts";
import { groupText } from "../../text/group.ts";
import { sizeText } from "../../text/size.ts";
import { stepsText as text } from "../../text/steps.ts";
import { text as pageText } from "../../text.ts";
import { focusCanvas } from "../focus.ts";
import { expandByType } from "./expandByType.ts";
import { groupBy } from "./groupBy.ts";
import { Download, Eye, iconOf, Merge, Search, Split } from "./icons.ts";
import { type Entry, type Line, MenuList } from "./MenuList.tsx";
import "./menu.css";

const size = { width: 232, row: 34, frame: 10 };

/** The context menu of a node, or of the picture where there is none, beside where it was asked for. */
export function NodeMenu() {
  const { value } = menu;
  if (!value) return null;
  const nodes = value.node === undefined ? [] : concerned(value.node);
  const entries = nodes.length > 0 ? entriesFor(nodes) : entriesOfPicture();
  const height = entries.length * size.row + size.frame;
  return (
    <MenuList
      key={`${value.node} ${value.x} ${value.y}`}
      label={labelOf(value.node, nodes)}
      entries={entries}
      style={{
        "--x": `max(8px, min(${Math.round(value.x)}px, 100% - ${size.width + 8}px))`,
        "--y": `max(8px, min(${Math.round(value.y)}px, 100% - ${height + 8}px))`,
      }}
      onClose={(back) => {
        menu.value = undefined;
        if (back) focusCanvas();
      }}
    />
  );
}

/** What can be done with these nodes now. */
export function entriesFor(nodes: string[]): Line[] {
  const further: Record<string, Line[]> = { expand: expandByType(nodes), group: groupBy(nodes) };
  return nodeActions
    .filter(({ name, isOffered }) => name in further || isOffered(nodes))
    .flatMap(({ name, key, title, isOffered, perform }) => [
      ...(isOffered(nodes) ? [{ title: title(nodes), icon: iconOf(name), key, perform: () => perform(nodes) }] : []),
      ...(further[name] ?? []),
    ]);
}

function entriesOfPicture(): Entry[] {
  const isAnyHidden = picture.value.hidden.nodes.length > 0;
  return [
    { title: text.menu.invert, icon: iconOf("invert"), perform: invert },
    { title: text.menu.relate, icon: iconOf("relate"), perform: () => attempt(relate()) },
    { title: findText.open, icon: Search, perform: openFind },
    { title: pageText.header.exportPicture, icon: Download, perform: exportPicture },
    ...(hasParallel.value || isBundled.value
      ? [
          {
            title: isBundled.value ? sizeText.bundles.part : sizeText.bundles.merge,
            icon: isBundled.value ? Split : Merge,
            perform: () => change({ do: "bundle", on: !isBundled.value }),
          },
        ]
      : []),
    ...(picture.value.grouped.length > 0
      ? [{ title: groupText.ungroupAll, icon: iconOf("group"), perform: ungroupAll }]
      : []),
    ...(isAnyHidden ? [{ title: text.menu.showHidden, icon: Eye, perform: showHidden }] : []),
  ];
}

function labelOf(shown: string | undefined, nodes: string[]): string {
  if (nodes.length === 0) return text.menu.picture;
  const node = [...gathered.value.nodes, ...picture.value.graph.nodes].find(
    ({ id }) => id === (nodes.length > 1 && selectedNow().length > 1 ? undefined : shown),
  );
  if (!node && nodes.length > 1) return text.menu.ofSome(nodes.length);
  return text.menu.of(node ? nameOf(node, ontology.value) : (nodes[0] ?? ""));
}
