import { useSignal } from "@preact/signals";
import type { Row } from "../../state/rows.ts";
import { text } from "../../text.ts";
import { TableRow } from "./TableRow.tsx";

/** Rows that are listed at first, and with each "more". */
const page = 200;

interface Props {
  fields: string[];
  rows: Row[];
  /** Which rows are open, where someone else has to know. */
  open?: number[];
  onToggle?: (index: number, row: Row) => void;
}

/** Rows with their evidence: each opens to what the things in its cells rest on. */
export function Table({ fields, rows, open, onToggle }: Props) {
  const own = useSignal<number[]>([]);
  const listed = useSignal(page);
  const isOpen = (index: number) => (open ?? own.value).includes(index);
  const toggle = (index: number, row: Row) => {
    if (onToggle) return onToggle(index, row);
    own.value = isOpen(index) ? own.value.filter((other) => other !== index) : [...own.value, index];
  };
  const isBare = rows.every(
    ({ things, evidence }) => things.nodes.length + things.relationships.length + evidence.length === 0,
  );
  return (
    <>
      {isBare && rows.length > 0 && <p class="hint">{text.table.allBare}</p>}
      <table class={fields.length > 3 ? "compact" : undefined}>
        <thead>
          <tr>
            {fields.map((field, index) => (
              <th key={index} scope="col">
                {field}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, listed.value).map((row, index) => (
            <TableRow
              key={index}
              row={row}
              number={index + 1}
              opens={!isBare}
              isOpen={isOpen(index)}
              onToggle={() => toggle(index, row)}
            />
          ))}
        </tbody>
      </table>
      {rows.length > listed.value && (
        <p class="hint">
          {text.cypher.shownRows(listed.value, rows.length)}{" "}
          <button
            type="button"
            class="link"
            onClick={() => {
              listed.value += page;
            }}
          >
            {text.cypher.moreRows}
          </button>
        </p>
      )}
    </>
  );
}
