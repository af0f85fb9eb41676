import { useMemo } from "preact/hooks";
import type { Answer } from "../../../src/domain/answer.ts";
import { evidenceRows } from "../../state/rows.ts";
import { ontology, picture } from "../../state/session.ts";
import { createTableView } from "../../state/tableView.ts";
import { askText as text } from "../../text/ask.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { Table } from "../table/Table.tsx";

/** The rows of an answer, each with a column of what says so. */
export function AsTable({ answer: { rows, evidence }, opened }: { answer: Answer; opened: boolean }) {
  const view = useMemo(() => createTableView(rows.fields, rows.values, ontology), [rows]);
  const read = evidenceRows(rows, evidence, { shown: picture.value.graph, ontology: ontology.value });
  return (
    <div class="working">
      <Disclosure heading={text.table} end={<span class="count">{text.rows(rows.values.length)}</span>} opened={opened}>
        <div class="wide-content">
          <Table fields={rows.fields} rows={read} view={view} />
        </div>
      </Disclosure>
    </div>
  );
}
