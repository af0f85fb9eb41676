import { Ungroup } from "lucide-preact";
import { nameOf } from "../../canvas/name.ts";
import { ungroup } from "../../commands/grouping.ts";
import { choosing } from "../../state/address.ts";
import { gathering } from "../../state/grouped/gathered.ts";
import { linkTo } from "../../state/link.ts";
import { byDateThenName, titled } from "../../state/names.ts";
import { sentenceGroups } from "../../state/sentences.ts";
import { address, ontology } from "../../state/session.ts";
import { groupText as text } from "../../text/group.ts";
import { Back } from "../details/Back.tsx";
import { closePanel } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import { MoreActions } from "../menu/MoreActions.tsx";
import { PanelFrame } from "../PanelFrame.tsx";
import { SumRows } from "./SumRows.tsx";

/** What a group stands for, and what it has to do with others, summed by type. */
export function GroupPanel() {
  const id = address.value.node ?? "";
  const { graph, members } = gathering.value;
  const mark = graph.nodes.find((node) => node.id === id);
  const nodes = (members.get(id) ?? []).toSorted(byDateThenName(ontology.value));
  const own = graph.relationships.filter(({ from, to }) => from === id || to === id);
  const sums = sentenceGroups(ontology.value, id, { nodes: graph.nodes, relationships: own });
  return (
    <PanelFrame
      key={id}
      label={text.panel}
      onClose={closePanel}
      heading={
        <>
          <Back />
          <p class="kicker">{text.panel}</p>
          <h2 class="name" tabIndex={-1}>
            {mark ? nameOf(mark, ontology.value) : text.missing}
          </h2>
        </>
      }
    >
      {mark && (
        <div class="actions">
          <button type="button" class="button" onClick={() => ungroup([id])}>
            <Icon of={Ungroup} size={15} /> {text.ungroup}
          </button>
          <MoreActions node={id} />
        </div>
      )}
      {sums.map(({ key, words, sentences }) => (
        <SumRows key={key} words={words} sentences={sentences} />
      ))}
      {nodes.length > 0 && (
        <section class="group">
          <h3>
            {text.members}
            <span class="count">{nodes.length}</span>
          </h3>
          <ul class="ends">
            {nodes.map((node) => (
              <li key={node.id}>
                <NodeMark labels={node.labels} />
                <a href={linkTo(choosing(address.value, { node: node.id }))}>{titled(ontology.value, node)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PanelFrame>
  );
}
