import { useEffect, useRef } from "preact/hooks";
import { gathered } from "../state/grouped/gathered.ts";
import { rest } from "../state/hanging.ts";
import { ontology, picture } from "../state/session.ts";
import { nameOf } from "./name.ts";
import type { Stage } from "./stage.ts";
import { text } from "./text.ts";

/** "+213 more" on each node of which it is known that the picture lacks relationships; it opens the choice of them. */
export function MoreMarks({ stage, onExpand }: { stage: Stage; onExpand: (id: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const marked = gathered.value.nodes
    .filter(({ id }) => id in picture.value.reach)
    .map((node) => ({ node, count: rest(picture.value, node.id, ontology.value) }))
    .filter(({ count }) => count > 0);

  useEffect(() => {
    const { cy } = stage;
    const follow = () => {
      for (const mark of place.current?.querySelectorAll("button") ?? []) moveTo(mark, cy.getElementById(mark.value));
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
          onClick={() => onExpand(node.id)}
          onKeyDown={(event) => event.stopPropagation()}
        >
          {text.more(count)}
        </button>
      ))}
    </div>
  );
}

/** Above the mark to the right, where no name stands; beneath where the name is above. */
function moveTo(mark: HTMLElement, node: ReturnType<Stage["cy"]["getElementById"]>): void {
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const [across, down] = [node.renderedWidth() / 2, node.renderedHeight() / 2];
  const top = node.hasClass("name-above") ? y + down : y - down - 20;
  mark.style.transform = `translate(${Math.round(x + across * 0.7)}px, ${Math.round(top)}px)`;
}
