import { Route, Shapes } from "lucide-preact";
import { selection } from "../canvas/stage.ts";
import { go } from "../router.ts";
import { joinIds } from "../state/paths.ts";
import { alsoSelected } from "../state/session.ts";
import { text } from "../text.ts";
import { focusPanel } from "./focus.ts";
import { Icon } from "./marks/Icon.tsx";

/** What can be asked about several selected nodes. */
export function SelectionBar() {
  const ids = selection.value;
  if (ids.length < 2) return null;
  const [from, to] = ids;
  const open = (place: Parameters<typeof go>[0]) => {
    alsoSelected.value = [];
    go(place);
    focusPanel();
  };
  return (
    <div class="selection-bar" role="toolbar" aria-label={text.paths.selection}>
      <span>{text.paths.selected(ids.length)}</span>
      {ids.length === 2 && (
        <button type="button" class="button small" onClick={() => open({ view: "paths", from, to })}>
          <Icon of={Route} size={15} /> {text.paths.find}
        </button>
      )}
      <button
        type="button"
        class="button small"
        onClick={() => open({ view: "common", nodes: joinIds(ids.slice(0, 10)) ?? "" })}
      >
        <Icon of={Shapes} size={15} /> {text.paths.common}
      </button>
    </div>
  );
}
