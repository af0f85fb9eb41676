import { attempt } from "../commands/attempt.ts";
import { openAgain } from "../commands/start.ts";
import { act, canUndo, picture, schema, undoLast } from "../state/session.ts";
import { rangeInWords } from "../state/timeRange.ts";
import { filtersText } from "../text/filters.ts";
import { stepsText } from "../text/steps.ts";
import { timeText } from "../text/time.ts";
import { text } from "../text.ts";

/** Why nothing is drawn: the graph is empty, or a filter, the legend or the reader's hand leaves everything out. */
export function EmptyStage() {
  const { length } = picture.value.graph.nodes;
  if (length === 0) return <EmptyDatabase />;
  const [title, hint] = reason(length);
  return (
    <div class="message">
      <h2>{title}</h2>
      <p>{hint}</p>
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

/** What leaves all of it out. */
function reason(length: number): [title: string, hint: string] {
  const { period, hidden, filters } = picture.value;
  if (filters.length > 0) return [filtersText.nothing, filtersText.nothingHint(length)];
  const isByHand = hidden.nodes.length > 0;
  const hint = isByHand ? stepsText.hiddenNodes(hidden.nodes.length) : text.stage.allHiddenHint(length);
  if (period) return [timeText.nothing(rangeInWords(period)), hint];
  return [isByHand ? stepsText.allHidden : text.stage.allHidden, hint];
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
