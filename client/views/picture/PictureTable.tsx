import { go } from "../../router.ts";
import type { TableKind } from "../../state/pictureTable.ts";
import { address, drawn } from "../../state/session.ts";
import { allColumns, shownColumns, shownTable, tableKind, toggleShownColumn } from "../../state/shownTable.ts";
import { formsText } from "../../text/forms.ts";
import { focusPanel } from "../focus.ts";
import { ColumnsButton } from "../results/ColumnsButton.tsx";
import { Download } from "../results/Download.tsx";
import { Filter } from "../results/Filter.tsx";
import { Table } from "../table/Table.tsx";
import "../form.css";
import "./pictureTable.css";

const text = formsText.tables;
const kinds: TableKind[] = ["nodes", "relationships"];

/** What is shown as a table of nodes or of relationships: to sort, to look through, to take away. */
export function PictureTable() {
  const { fields, rows, view } = shownTable.value;
  const kind = tableKind.value;
  return (
    <section class="form picture-table">
      <div class="form-bar filter">
        <Kinds kind={kind} />
        <Filter view={view} />
        <ColumnsButton
          all={allColumns.value.map(({ name, filled, values }) => ({ name, note: text.filled(filled, values.length) }))}
          shown={shownColumns.value.map(({ name }) => allColumns.value.findIndex((column) => column.name === name))}
          onToggle={(column) => toggleShownColumn(allColumns.value[column]?.name ?? "")}
        />
        <Download view={view} />
      </div>
      {rows.values.length > 0 ? (
        <div class="picture-rows" onKeyDownCapture={open}>
          <Table key={kind} fields={fields} rows={rows} view={view} name={text.name[kind]} />
        </div>
      ) : (
        <p class="form-note">{text.none[kind]}</p>
      )}
    </section>
  );
}

/** Enter on a node or relationship opens it; on any other value it shows all of that. */
function open(event: KeyboardEvent): void {
  const { target, key } = event;
  if (key !== "Enter" || !(target instanceof HTMLElement) || target.tagName !== "TD") return;
  const link = target.querySelector<HTMLElement>(".cell > a.thing");
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  link.click();
  focusPanel();
}

function Kinds({ kind }: { kind: TableKind }) {
  const { nodes, relationships } = drawn.value;
  const counts = { nodes: nodes.length, relationships: relationships.length };
  return (
    <fieldset class="kinds" aria-label={text.of}>
      {kinds.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="table-kind"
            checked={name === kind}
            onChange={() => go({ ...address.value, by: name === "nodes" ? undefined : name })}
          />
          <span>{text[name](counts[name])}</span>
        </label>
      ))}
    </fieldset>
  );
}
