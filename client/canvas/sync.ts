import type { Core, ElementDefinition, NodeSingular } from "cytoscape";
import { duration } from "./theme.ts";

/** More than these on their way at once would stutter: they are at once where they belong. */
const mostTravelling = 300;

/** What each element was last made from. */
const made = new WeakMap<Core, Map<string, ElementDefinition>>();

/** Makes Cytoscape hold exactly these elements; nodes that stood elsewhere travel to their new place. */
export function sync(cy: Core, elements: ElementDefinition[], fresh: string[]): void {
  const before = made.get(cy) ?? new Map<string, ElementDefinition>();
  const wanted = new Map(elements.map((element) => [element.data.id ?? "", element]));
  made.set(cy, wanted);
  const added = elements.filter(({ data }) => !before.has(data.id ?? ""));
  cy.batch(() => {
    if ([...before.keys()].some((id) => !wanted.has(id)))
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
    cy.add(
      added.map((element) => ({
        ...element,
        // Its own: Cytoscape writes into them.
        data: { ...element.data },
        ...(element.position ? { position: { ...element.position } } : {}),
        classes: classesOf(element),
        scratch: { classes: classesOf(element).join(" ") },
      })),
    );
    for (const [id, element] of wanted) {
      const former = before.get(id);
      if (former && !isSame(former.data, element.data)) cy.getElementById(id).data(element.data);
    }
  });
  settle(cy, elements, new Set(added.map(({ data }) => data.id ?? "")), new Set(fresh));
}

function classesOf({ classes = [] }: ElementDefinition): string[] {
  return Array.isArray(classes) ? classes : [classes];
}

function isSame(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const keys = Object.keys(other);
  return keys.length === Object.keys(one).length && keys.every((key) => isEqual(one[key], other[key]));
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && one.join("\n") === other.join("\n"));
}

function settle(cy: Core, elements: ElementDefinition[], arrived: Set<string>, fresh: Set<string>): void {
  const moving = elements.flatMap(({ data: { id = "" }, position }) => {
    const node = position ? cy.getElementById(id) : undefined;
    return node?.nonempty() && position && (arrived.has(id) ? fresh.has(id) : !isAt(node, position))
      ? [{ node, position, id }]
      : [];
  });
  const isMuch = moving.length > mostTravelling;
  const [travelling, appearing] = isMuch ? [0, 0] : [duration("--travel"), duration("--calm")];
  cy.batch(() => {
    for (const { node, position, id } of moving)
      if (arrived.has(id)) appear(node, position, arrived, appearing);
      else travel(node, position, travelling);
  });
}

function isAt(node: NodeSingular, { x, y }: { x: number; y: number }): boolean {
  const at = node.position();
  return at.x === x && at.y === y;
}

function travel(node: NodeSingular, position: { x: number; y: number }, time: number): void {
  if (node.grabbed()) return;
  const at = node.position();
  const far = Math.hypot(at.x - position.x, at.y - position.y);
  node.stop(true);
  if (far < 1 || time === 0) node.position(position);
  else node.animate({ position }, { duration: time, easing: "ease-out" });
}

/** A new node fades in on the way from a node that it is joined to. */
function appear(node: NodeSingular, position: { x: number; y: number }, arrived: Set<string>, time: number): void {
  if (time === 0) return;
  const parent = node.neighborhood("node").filter((other) => !arrived.has(other.id()))[0];
  node.style("opacity", 0);
  if (parent?.isNode()) node.position({ ...parent.position() });
  node.animate(
    { position, style: { opacity: 1 } },
    { duration: time, easing: "ease-out", complete: () => node.removeStyle("opacity") },
  );
}

/** Gives every element its classes, touching only those that change. */
export function classify(cy: Core, classes: Map<string, string[]>): void {
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      const next = classes.get(element.id()) ?? [];
      if (element.scratch("classes") === next.join(" ")) continue;
      element.scratch("classes", next.join(" "));
      element.classes(next);
    }
  });
}
