import { Route, Shapes, X } from "lucide-preact";
import { selection } from "../canvas/stage.ts";
import { nodeActions } from "../commands/nodeActions.ts";
import { go } from "../router.ts";
import { choosing } from "../state/address.ts";
import { membersOf } from "../state/grouped/gathered.ts";
import { joinIds } from "../state/ids.ts";
import { isSelectingMore, unselectMore } from "../state/selected.ts";
import { address, alsoSelected } from "../state/session.ts";
import { groupText } from "../text/group.ts";
import { text } from "../text.ts";
import { focusCanvas, focusPanel } from "./focus.ts";
import { Icon } from "./marks/Icon.tsx";
import { iconOf } from "./menu/icons.ts";
import "./selectionBar.css";

/** What is done with several at once, in this order. */
const offered = ["expand", "hide", "keepOnly", "pin", "group"];

/** Nodes that are compared at most. */
const mostCommon = 10;

/** What can be done with several selected nodes, and asked about them. */
export function SelectionBar() {
  const marks = selection.value;
  if (marks.length < 2 && !isSelectingMore.value) return null;
  const ids = marks.flatMap(membersOf);
  const [from, to] = ids;
  const open = (place: Parameters<typeof go>[0]) => {
    unselectMore();
    go(place);
    focusPanel();
  };
  const clear = () => {
    unselectMore();
    address.value = choosing(address.value);
    focusCanvas();
  };
  return (
    <div class="selection-bar" role="toolbar" aria-label={text.paths.selection}>
      <span class="selection-count">
        {marks.length < 2 && alsoSelected.value.length === 0 ? groupText.tapMore : text.paths.selected(ids.length)}
      </span>
      {ids.length > 0 && <Actions ids={ids} />}
      {ids.length === 2 && (
        <button type="button" class="button small" onClick={() => open({ view: "paths", from, to })}>
          <Icon of={Route} size={15} /> {text.paths.find}
        </button>
      )}
      {ids.length > 1 && (
        <button
          type="button"
          class="button small"
          onClick={() => open({ view: "common", nodes: joinIds(ids.slice(0, mostCommon)) ?? "" })}
        >
          <Icon of={Shapes} size={15} /> {text.paths.common}
        </button>
      )}
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={groupText.clear}
        title={groupText.clear}
        onClick={clear}
      >
        <Icon of={X} size={15} />
      </button>
    </div>
  );
}

function Actions({ ids }: { ids: string[] }) {
  return (
    <>
      {nodeActions
        .filter(({ name, isOffered }) => offered.includes(name) && isOffered(ids))
        .map(({ name, title, perform }) => (
          <button
            key={name}
            type="button"
            class="button quiet icon-only"
            aria-label={title(ids)}
            title={title(ids)}
            onClick={() => perform(ids)}
          >
            <Icon of={iconOf(name)} size={15} />
          </button>
        ))}
    </>
  );
}
