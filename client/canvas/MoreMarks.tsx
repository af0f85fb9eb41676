import { useEffect, useRef } from "preact/hooks";
import { gathered, standing } from "../state/grouped/gathered.ts";
import { rest } from "../state/hanging.ts";
import { ontology, picture } from "../state/session.ts";
import type { Area } from "./camera.ts";
import { cornerFor } from "./moreCorner.ts";
import { nameOf } from "./name.ts";
import type { Stage } from "./stage.ts";
import { text } from "./text.ts";

/** "+213" on each node of which it is known that the picture lacks relationships; it opens the choice of them. */
export function MoreMarks({ stage, onExpand }: { stage: Stage; onExpand: (id: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const marked = gathered.value.nodes
    .filter(({ id }) => id in picture.value.reach)
    .map((node) => ({ node, count: rest(picture.value, node.id, ontology.value) }))
    .filter(({ count }) => count > 0);

  useEffect(() => {
    const { cy } = stage;
    const follow = () => {
      for (const mark of place.current?.querySelectorAll("button") ?? [])
        moveTo(mark, cy.getElementById(mark.value), stage);
    };
    follow();
    cy.on("render", follow);
    return () => {
      cy.off("render", follow);
    };
  });
  return (
    <div class="canvas-more" ref={place}>
      {marked.map(({ node, count }) => (
        <button
          key={node.id}
          type="button"
          value={node.id}
          // The canvas is one stop of Tab; its key E does the same.
          tabIndex={-1}
          aria-label={text.moreOf(nameOf(node, ontology.value), count)}
          title={text.moreOf(nameOf(node, ontology.value), count)}
          onClick={() => onExpand(node.id)}
          onKeyDown={(event) => event.stopPropagation()}
        >
          {text.more(count)}
        </button>
      ))}
    </div>
  );
}

function moveTo(mark: HTMLElement, node: ReturnType<Stage["cy"]["getElementById"]>, stage: Stage): void {
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const half = { across: node.renderedWidth() / 2, down: node.renderedHeight() / 2 };
  const size = { width: mark.offsetWidth, height: mark.offsetHeight };
  const isNamedAbove = node.hasClass("name-above") || node.hasClass("rest-above");
  const [left, top] = cornerFor(
    { at: [x, y], half, size, isNamedAbove },
    othersOnScreen(node.id(), stage),
    stage.cy.width(),
  );
  mark.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

/** What all other nodes take with their names, in pixels of the canvas. */
function othersOnScreen(id: string, { cy, boxes }: Stage): Area[] {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return boxes.peek().flatMap((box): Area[] => {
    const at = box.id === id ? undefined : standing.peek()[box.id];
    if (!at) return [];
    const [x, y] = [at[0] * zoom + pan.x, at[1] * zoom + pan.y];
    const [left, right] = [x - box.left * zoom, x + box.right * zoom];
    return [{ left, right, top: y - box.top * zoom, bottom: y + box.bottom * zoom }];
  });
}
