import type { Core, ElementDefinition, NodeSingular } from "cytoscape";
import { duration } from "./theme.ts";

/** Makes Cytoscape hold exactly these elements; nodes that stood elsewhere travel to their new place. */
export function sync(cy: Core, elements: ElementDefinition[], fresh: string[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  const arrived: string[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const drawn = cy.getElementById(element.data.id ?? "");
      if (drawn.empty()) {
        cy.add(structuredClone(element));
        arrived.push(element.data.id ?? "");
      } else drawn.data(element.data);
    }
  });
  const born = new Set(arrived.filter((id) => fresh.includes(id)));
  for (const { data, position } of elements) {
    if (!position || !data.id) continue;
    const node = cy.getElementById(data.id);
    if (born.has(data.id)) appear(node, position, arrived);
    else travel(node, position);
  }
}

function travel(node: NodeSingular, position: { x: number; y: number }): void {
  const at = node.position();
  if (node.grabbed() || (at.x === position.x && at.y === position.y)) return;
  const far = Math.hypot(at.x - position.x, at.y - position.y);
  node.stop(true);
  if (far < 1 || duration("--travel") === 0) node.position(position);
  else node.animate({ position }, { duration: duration("--travel"), easing: "ease-out" });
}

/** A new node fades in on the way from a node that it is joined to. */
function appear(node: NodeSingular, position: { x: number; y: number }, arrived: string[]): void {
  const parent = node.neighborhood("node").filter((other) => !arrived.includes(other.id()))[0];
  if (duration("--calm") === 0) return;
  node.style("opacity", 0);
  if (parent?.isNode()) node.position({ ...parent.position() });
  node.animate(
    { position, style: { opacity: 1 } },
    { duration: duration("--calm"), easing: "ease-out", complete: () => node.removeStyle("opacity") },
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
