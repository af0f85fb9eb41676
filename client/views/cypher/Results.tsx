import { attempt } from "../../commands/attempt.ts";
import { resultRows } from "../../commands/lighting.ts";
import { bringRows, toggleRow } from "../../commands/statement.ts";
import { together } from "../../state/rows.ts";
import { picture } from "../../state/session.ts";
import { failedRun, type GoodRun, lastGood, openRows, running } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { Table } from "../table/Table.tsx";
import { ExampleList } from "./Examples.tsx";

/** The rows of the last good run; before the first, what can be asked. */
export function Results() {
  const good = lastGood.value;
  if (!good) return failedRun.value || running.value ? null : <Blank />;
  return (
    <section class="results" aria-label={text.stage.list}>
      {failedRun.value && <p class="last-good">{text.cypher.lastGood(text.time(good.at))}</p>}
      <p class="took">{text.cypher.took(good.values.length, good.meta.tookMilliseconds)}</p>
      <Cut {...good} />
      <Missing />
      {good.values.length === 0 ? (
        <div class="trouble">
          <p class="trouble-title">{text.cypher.noRows}</p>
          <p>{text.cypher.noRowsHint}</p>
        </div>
      ) : (
        <div class="wide-content">
          <Table
            key={good.at}
            fields={good.fields}
            rows={resultRows.value}
            open={openRows.value}
            onToggle={(index, row) => attempt(toggleRow(index, row))}
          />
        </div>
      )}
    </section>
  );
}

/** Tells that there was more than is shown, and why it ends where it does. */
function Cut({ values, meta: { truncated, limit } }: GoodRun) {
  if (!truncated) return null;
  const words = {
    rows: () => text.cypher.truncated.rows(values.length),
    bytes: () => text.cypher.truncated.bytes(limit.bytes ?? 0),
    time: () => text.cypher.truncated.time(limit.seconds),
  };
  return <p class="cut">{words[truncated]()}</p>;
}

/** Offers to add what the result holds and the picture does not. */
function Missing() {
  const shown = new Set(picture.value.graph.nodes.map(({ id }) => id));
  const missing = together(resultRows.value).nodes.filter(({ id }) => !shown.has(id));
  if (missing.length === 0) return null;
  return (
    <p class="missing">
      {text.table.missing(missing.length)}{" "}
      <button type="button" class="link" onClick={() => attempt(bringRows(resultRows.value.slice(0, 500)))}>
        {text.table.bring}
      </button>
    </p>
  );
}

function Blank() {
  return (
    <div class="blank">
      <h3>{text.cypher.blank}</h3>
      <p>{text.cypher.blankHint}</p>
      <ExampleList />
    </div>
  );
}
