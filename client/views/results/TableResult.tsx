import { useMemo } from "preact/hooks";
import { attempt } from "../../commands/attempt.ts";
import { resultRows } from "../../commands/lighting.ts";
import { addThings } from "../../commands/results.ts";
import { toggleRow } from "../../commands/rows.ts";
import {
  chosenResult,
  columnsOf,
  missingIn,
  mostAtOnce,
  tableViewOf,
  toggleColumn,
  withColumns,
} from "../../state/results.ts";
import { picture } from "../../state/session.ts";
import { type GoodRun, openRows } from "../../state/statement.ts";
import { resultsText } from "../../text/results.ts";
import { Table } from "../table/Table.tsx";
import { ColumnsButton } from "./ColumnsButton.tsx";
import { Cut } from "./Cut.tsx";
import { Filter } from "./Filter.tsx";

/** The rows of a result as a table. */
export function TableResult({ run }: { run: GoodRun }) {
  if (run.values.length === 0) return <NoRows />;
  return <ManyRows run={run} />;
}

function ManyRows({ run }: { run: GoodRun }) {
  const view = tableViewOf(run);
  const [all, columns] = [resultRows.value, columnsOf(run).value];
  const rows = useMemo(() => withColumns(all, columns), [all, columns]);
  return (
    <>
      <Cut run={run} />
      <Missing run={run} />
      {(run.values.length > 1 || run.fields.length > 1) && (
        <div class="filter">
          {run.values.length > 1 && <Filter view={view} />}
          {run.fields.length > 1 && (
            <ColumnsButton
              all={run.fields.map((name) => ({ name }))}
              shown={columns}
              onToggle={(column) => toggleColumn(columnsOf(run), column)}
            />
          )}
        </div>
      )}
      <Table
        fields={view.fields}
        rows={rows}
        view={view}
        open={openRows.value}
        onToggle={(index, row) => attempt(toggleRow(index, row))}
      />
    </>
  );
}

function NoRows() {
  return (
    <div class="trouble no-rows">
      <p class="trouble-title">{resultsText.noRows}</p>
      <p>{resultsText.noRowsHint}</p>
    </div>
  );
}

/** Offers to add what the result holds and the picture does not. */
function Missing({ run }: { run: GoodRun }) {
  const things = resultRows.value.things();
  const missing = missingIn(things, picture.value.graph);
  if (missing.length === 0) return null;
  const isMuch = missing.length > mostAtOnce;
  return (
    <p class="missing">
      {resultsText.graph.missing(missing.length)}{" "}
      <button
        type="button"
        class="link"
        onClick={() => {
          if (isMuch) chosenResult.value = { name: "graph", at: run.at };
          else attempt(addThings(things));
        }}
      >
        {isMuch ? resultsText.graph.see : resultsText.graph.bring}
      </button>
    </p>
  );
}
