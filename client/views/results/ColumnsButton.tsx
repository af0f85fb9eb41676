import { useSignal } from "@preact/signals";
import { Columns3 } from "lucide-preact";
import { resultsText } from "../../text/results.ts";
import { Popover } from "../Popover.tsx";

interface Props {
  /** All columns there are; a note says what is to be known of one. */
  all: { name: string; note?: string }[];
  /** The numbers of those that are shown. */
  shown: number[];
  onToggle: (column: number) => void;
}

/** Which columns the table shows; a file of the rows has the same ones. */
export function ColumnsButton({ all, shown, onToggle }: Props) {
  const isOpen = useSignal(false);
  return (
    <Popover isOpen={isOpen} icon={Columns3} name={resultsText.columns(shown.length, all.length)} class="columns">
      {() => (
        <ul class="column-list">
          {all.map(({ name, note }, column) => {
            const isShown = shown.includes(column);
            return (
              <li key={column}>
                <label>
                  <input
                    type="checkbox"
                    checked={isShown}
                    disabled={isShown && shown.length === 1}
                    onChange={() => onToggle(column)}
                  />
                  <span>{name}</span>
                  {note !== undefined && <small class="count">{note}</small>}
                </label>
              </li>
            );
          })}
        </ul>
      )}
    </Popover>
  );
}
