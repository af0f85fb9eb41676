import { useSignal } from "@preact/signals";
import { isUnnamed } from "../../canvas/mark.ts";
import { choosing } from "../../state/address.ts";
import { linkTo } from "../../state/link.ts";
import { latest } from "../../state/loaded.ts";
import { titled } from "../../state/names.ts";
import { strangers } from "../../state/pictures/comparison.ts";
import { address, ontology, picture } from "../../state/session.ts";
import { picturesText } from "../../text/pictures.ts";
import { NodeMark } from "../marks/NodeMark.tsx";

/** So many are listed at first. */
const few = 12;

/** Nodes that only one of two pictures has, each leading to its details, by which it is drawn again. */
export function NodeList({ title, ids }: { title: string; ids: string[] }) {
  const isWhole = useSignal(false);
  const known = new Map(
    [...(latest(strangers.value) ?? []), ...picture.value.graph.nodes].map((node) => [node.id, node]),
  );
  const shown = isWhole.value ? ids : ids.slice(0, few);
  return (
    <section class="group">
      <h3>{title}</h3>
      <ul class="compare-list">
        {shown.map((id) => {
          const node = known.get(id);
          return (
            <li key={id}>
              {node && <NodeMark labels={node.labels} isUnnamed={isUnnamed(node)} />}
              <a href={linkTo(choosing(address.value, { node: id }))} dir="auto">
                {node ? titled(ontology.value, node) : id}
              </a>
            </li>
          );
        })}
      </ul>
      {shown.length < ids.length && (
        <button
          type="button"
          class="link show-all"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {picturesText.compare.more(ids.length)}
        </button>
      )}
    </section>
  );
}
