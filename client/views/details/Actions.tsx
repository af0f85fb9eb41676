import { Combine, Expand as ExpandIcon, Route } from "lucide-preact";
import { mainLabel } from "../../../src/domain/ontology.ts";
import { attempt } from "../../commands/attempt.ts";
import { askExpand } from "../../commands/expansion.ts";
import { joinIds } from "../../state/ids.ts";
import { linkTo } from "../../state/link.ts";
import { type Details, toExpand } from "../../state/panels.ts";
import { act, drawn, ontology, picture } from "../../state/session.ts";
import { text } from "../../text.ts";
import { focusPanel } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import { MoreActions } from "../menu/MoreActions.tsx";

/** What can be done with a node; what would do nothing is left out. */
export function Actions(details: Details) {
  const more = toExpand(details, picture.value, ontology.value).length;
  const label = hiddenLabel(details);
  return (
    <>
      {label && (
        <p class="quiet-words">
          {text.details.hidden(ontology.value.labels[label]?.plural ?? label)}{" "}
          <button type="button" class="link" onClick={() => act({ do: "toggle", part: "labels", name: label })}>
            {text.details.show}
          </button>
        </p>
      )}
      <div class="actions">
        {more > 0 && (
          <button type="button" class="button" onClick={() => attempt(askExpand([details.node.id]))}>
            <Icon of={ExpandIcon} size={15} /> {text.details.expand} <span class="more">{text.details.more(more)}</span>
          </button>
        )}
        <a class="button" href={linkTo({ view: "paths", from: details.node.id })} onClick={focusPanel}>
          <Icon of={Route} size={15} /> {text.paths.find}
        </a>
        <a
          class="button"
          href={linkTo({ view: "common", nodes: joinIds([details.node.id]) ?? "" })}
          onClick={focusPanel}
        >
          <Icon of={Combine} size={15} /> {text.paths.commonWith}
        </a>
        <MoreActions node={details.node.id} />
      </div>
    </>
  );
}

/** The label for which the legend leaves this node out, though it is in the picture. */
function hiddenLabel({ node }: Details): string | undefined {
  const isDrawn = drawn.value.nodes.some(({ id }) => id === node.id);
  const isThere = picture.value.graph.nodes.some(({ id }) => id === node.id);
  if (isDrawn || !isThere) return undefined;
  const hidden = picture.value.hidden.labels;
  const main = mainLabel(ontology.value, node.labels);
  return main !== undefined && hidden.includes(main) ? main : node.labels.find((label) => hidden.includes(label));
}
