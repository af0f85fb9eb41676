import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { GraphNode } from "../../src/domain/graph.ts";
import { announce } from "../canvas/announce.ts";
import { choosing } from "../state/address.ts";
import { linkTo } from "../state/link.ts";
import { address, drawn, ontology } from "../state/session.ts";
import { groups, joined } from "../state/twin.ts";
import { twinText as text } from "../text/twin.ts";

/** Of more nodes the rest is only counted: the tree is for them. */
const most = 300;

/**
 * The same beside the canvas: only screen readers find it, as headings and links to read through. The keyboard has the
 * canvas itself. It comes after the first painting, which it would only hold up.
 */
export function UnseenTwin() {
  const isPainted = useSignal(false);
  useEffect(() => {
    isPainted.value = true;
  }, [isPainted]);
  return (
    <section class="unseen" aria-label={text.unseen}>
      {isPainted.value && <Groups />}
    </section>
  );
}

function Groups() {
  let room = most;
  return (
    <>
      {groups.value.map(({ key, title, nodes }) => {
        const some = nodes.slice(0, room);
        room -= some.length;
        return (
          some.length > 0 && (
            <section key={key}>
              <h2>{text.group(title, nodes.length)}</h2>
              <ul>
                {some.map((node) => (
                  <Line key={node.id} node={node} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {drawn.value.nodes.length > most && <p>{text.more(drawn.value.nodes.length - most)}</p>}
    </>
  );
}

function Line({ node }: { node: GraphNode }) {
  return (
    <li>
      <a
        href={linkTo(choosing(address.value, { node: node.id }))}
        tabIndex={-1}
        aria-current={address.value.node === node.id ? "true" : undefined}
      >
        {announce(node, joined.value.sentences(node.id), ontology.value)}
      </a>
    </li>
  );
}
