import { useSignal } from "@preact/signals";
import { Columns3 } from "lucide-preact";
import { columnsOf, toggleColumn } from "../../state/results.ts";
import type { GoodRun } from "../../state/statement.ts";
import { resultsText } from "../../text/results.ts";
import { Popover } from "../Popover.tsx";

/** Which columns the table shows; a file of the rows has the same ones. */
export function ColumnsButton({ run }: { run: GoodRun }) {
  const isOpen = useSignal(false);
  const columns = columnsOf(run);
  const shown = columns.value;
  return (
    <Popover
      isOpen={isOpen}
      icon={Columns3}
      name={resultsText.columns(shown.length, run.fields.length)}
      class="columns"
    >
      {() => (
        <ul class="column-list">
          {run.fields.map((field, column) => {
            const isShown = shown.includes(column);
            return (
              <li key={column}>
                <label>
                  <input
                    type="checkbox"
                    checked={isShown}
                    disabled={isShown && shown.length === 1}
                    onChange={() => toggleColumn(columns, column)}
                  />
                  <span>{field}</span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
    </Popover>
  );
}
