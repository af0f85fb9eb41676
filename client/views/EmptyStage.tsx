import { act, canUndo, picture, schema, undoLast } from "../state/session.ts";
import { text } from "../text.ts";

/** Why nothing is drawn: the graph is empty, or the legend leaves everything out. */
export function EmptyStage() {
  const { length } = picture.value.graph.nodes;
  if (length === 0) {
    return (
      <div class="message">
        <h2>{text.stage.empty}</h2>
        <p>{text.stage.emptyHint(schema.value?.graph?.folder ?? "graph-seed")}</p>
      </div>
    );
  }
  return (
    <div class="message">
      <h2>{text.stage.allHidden}</h2>
      <p>{text.stage.allHiddenHint(length)}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={showEverything}>
          {text.legend.showAll}
        </button>
        {canUndo.value && (
          <button type="button" class="button" onClick={undoLast}>
            {text.undo}
          </button>
        )}
      </div>
    </div>
  );
}

/** Shows every row again that the picture has something of. */
export function showEverything(): void {
  act({ do: "showEverything" });
}
