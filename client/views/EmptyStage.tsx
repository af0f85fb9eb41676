import { attempt } from "../commands/attempt.ts";
import { openAgain } from "../commands/start.ts";
import { act, canUndo, picture, schema, undoLast } from "../state/session.ts";
import { rangeInWords } from "../state/timeRange.ts";
import { stepsText } from "../text/steps.ts";
import { timeText } from "../text/time.ts";
import { text } from "../text.ts";

/** Why nothing is drawn: the graph is empty, or the legend leaves everything out. */
export function EmptyStage() {
  const { length } = picture.value.graph.nodes;
  if (length === 0) return <EmptyDatabase />;
  const { period, hidden } = picture.value;
  const isByHand = hidden.nodes.length > 0;
  return (
    <div class="message">
      <h2>{period ? timeText.nothing(rangeInWords(period)) : isByHand ? stepsText.allHidden : text.stage.allHidden}</h2>
      <p>{isByHand ? stepsText.hiddenNodes(picture.value.hidden.nodes.length) : text.stage.allHiddenHint(length)}</p>
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

/** What to do about a database without nodes. */
function EmptyDatabase() {
  const { graph, database = "" } = schema.value ?? {};
  return (
    <div class="message">
      <h2>{graph ? text.stage.empty : text.foreign.empty(database)}</h2>
      {graph ? (
        <p>{text.stage.emptyHint(graph.folder)}</p>
      ) : (
        <>
          <p>{`${text.foreign.emptyHint} ${text.foreign.emptySeed}`}</p>
          <pre class="command">npm run seed</pre>
          <p>{text.foreign.emptyLoad}</p>
        </>
      )}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => attempt(openAgain())}>
          {text.foreign.lookAgain}
        </button>
      </div>
    </div>
  );
}

/** Shows every row again that the picture has something of. */
export function showEverything(): void {
  act({ do: "showEverything" });
}
