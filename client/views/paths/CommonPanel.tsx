import { type Signal, useSignal } from "@preact/signals";
import { Route } from "lucide-preact";
import { mainLabel } from "../../../src/domain/ontology.ts";
import type { Common } from "../../../src/domain/paths.ts";
import { names, nodesIn, showSteps } from "../../commands/paths.ts";
import { isLacking } from "../../state/address.ts";
import { splitIds } from "../../state/ids.ts";
import { linkTo } from "../../state/link.ts";
import { latest } from "../../state/loaded.ts";
import { titled } from "../../state/names.ts";
import { foundCommon, shownSteps } from "../../state/paths.ts";
import { address, ontology, picture } from "../../state/session.ts";
import { text } from "../../text.ts";
import { AskedPanel } from "../AskedPanel.tsx";
import { Icon } from "../marks/Icon.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import { Trouble } from "../Trouble.tsx";
import { ShowButton } from "./PathSection.tsx";
import { Choosing } from "./PathsPanel.tsx";
import { Steps } from "./Steps.tsx";

/** What the nodes in the address are all joined to, each with its evidence. */
export function CommonPanel() {
  const here = address.value;
  if (here.view !== "common") return null;
  const loaded = foundCommon.value;
  const known = latest(loaded);
  const ids = splitIds(here.nodes);
  const found = known?.nodes.join() === ids.join() ? known : undefined;
  const nodes = nodesIn({ subgraph: picture.value.graph }, ids);
  return (
    <AskedPanel
      key={here.nodes}
      label={text.paths.common}
      asked={
        isLacking(here)
          ? text.paths.inCommonWith(names(nodes))
          : text.paths.inCommon(names(found ? nodesIn(found, found.nodes) : nodes))
      }
      isAsking={loaded?.state === "loading"}
    >
      {isLacking(here) && <Choosing words={text.paths.chooseOther} />}
      {found && loaded?.state !== "failed" && <Known found={found} />}
      {loaded?.state === "loading" && !found && <p class="quiet-words">{text.paths.looking}</p>}
      {loaded?.state === "failed" && (
        <Trouble title={loaded.missing ? text.paths.missing : text.paths.commonFailed} words={loaded.message} />
      )}
    </AskedPanel>
  );
}

function Known({ found }: { found: Common }) {
  const { total, common, isPart, nodes } = found;
  const only = useSignal<string | undefined>(undefined);
  const listed = only.value === undefined ? common : common.filter(({ node }) => labelIn(found, node) === only.value);
  const [from, to] = nodes;
  return (
    <>
      <p class="answer-sentence">
        {total === 0 ? text.paths.commonNone : text.paths.commonFound(total, common.length)}
      </p>
      {isPart && <p class="denial">{text.paths.commonPart}</p>}
      {nodes.length === 2 && (
        <p class="ways">
          <a href={linkTo({ view: "paths", from, to })}>
            <Icon of={Route} size={13} /> {text.paths.find}
          </a>
        </p>
      )}
      <OnlyLabel labels={common.map(({ node }) => labelIn(found, node))} chosen={only} />
      {listed.map((item, index) => (
        <Item key={item.node} found={found} item={item} opensFirst={index === 0} />
      ))}
    </>
  );
}

/** The label under which a node is listed. */
function labelIn({ subgraph }: Common, id: string): string {
  const labels = subgraph.nodes.find((node) => node.id === id)?.labels ?? [];
  return mainLabel(ontology.value, labels) ?? labels[0] ?? "";
}

/** Narrows the list to a label, where it has several. */
function OnlyLabel({ labels, chosen }: { labels: string[]; chosen: Signal<string | undefined> }) {
  const counts = Map.groupBy(labels, (label) => label);
  if (counts.size < 2) return null;
  return (
    <fieldset class="avoid">
      <legend>{text.paths.commonLabels}</legend>
      {[...counts].map(([label, { length }]) => (
        <button
          key={label}
          type="button"
          class={chosen.value === label ? "chip shown" : "chip"}
          aria-pressed={chosen.value === label}
          onClick={() => {
            chosen.value = chosen.value === label ? undefined : label;
          }}
        >
          {text.paths.ofLabel(ontology.value.labels[label]?.plural ?? label, length)}
        </button>
      ))}
    </fieldset>
  );
}

interface ItemProps {
  found: Common;
  item: Common["common"][number];
  opensFirst: boolean;
}

function Item({ found, item, opensFirst }: ItemProps) {
  const node = found.subgraph.nodes.find(({ id }) => id === item.node);
  if (!node) return null;
  const name = titled(ontology.value, node);
  return (
    <section class="group">
      <h3>
        <NodeMark labels={node.labels} />
        <span>{name}</span>
        <ShowButton
          name={text.paths.showCommon(name)}
          isShown={shownSteps.value?.key === item.node}
          onClick={() => showSteps(item.node, item.steps, text.paths.commonShown(name))}
        />
      </h3>
      <Steps steps={item.steps} subgraph={found.subgraph} opensFirst={opensFirst} />
    </section>
  );
}
