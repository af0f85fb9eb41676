import { Copy, X } from "lucide-preact";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { copyText } from "../../commands/clipboard.ts";
import { cypherText } from "../../export/cypher.ts";
import { jsonText } from "../../export/json.ts";
import { plainText } from "../../export/plainText.ts";
import type { Rows } from "../../state/rows.ts";
import type { Spot, TableView } from "../../state/tableView.ts";
import { resultsText } from "../../text/results.ts";
import { Icon } from "../marks/Icon.tsx";
import { focusSpot } from "./keys.ts";
import { Whole } from "./Whole.tsx";

interface Props {
  view: TableView;
  rows: Rows;
  frame: RefObject<HTMLElement>;
}

/** The whole value of a cell, over the lower part of the table. */
export function CellDetail({ view, rows, frame }: Props) {
  const spot = view.detail.value;
  const index = spot && view.order.value[spot.row];
  if (!spot || index === undefined) return null;
  const close = () => {
    view.detail.value = undefined;
    focusSpot(view, spot, frame.current);
  };
  return <Detail key={`${spot.row}.${spot.column}`} {...{ view, rows, spot, index, close }} />;
}

interface DetailProps extends Omit<Props, "frame"> {
  spot: Spot;
  index: number;
  close: () => void;
}

const copies = [
  { name: resultsText.detail.copy, textOf: plainText },
  { name: resultsText.detail.json, textOf: (value: unknown) => jsonText(value, 2) },
  { name: resultsText.detail.cypher, textOf: cypherText },
];

function Detail({ view, rows, spot, index, close }: DetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const value = rows.values[index]?.[spot.column];
  const cell = rows.at(index).cells[spot.column];
  const title = resultsText.detail.label(view.fields[spot.column] ?? "", spot.row + 1);
  return (
    <div
      class="cell-detail"
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <div class="cell-detail-head">
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        {copies.map(({ name, textOf }) => (
          <button
            key={name}
            type="button"
            class="button quiet small"
            onClick={() => copyText(textOf(value), resultsText.detail.copied)}
          >
            {textOf === plainText && <Icon of={Copy} size={14} />} {name}
          </button>
        ))}
        <button
          type="button"
          class="button quiet small icon-only"
          aria-label={resultsText.detail.close}
          title={resultsText.detail.close}
          onClick={close}
        >
          <Icon of={X} />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="cell-detail-body" tabIndex={0} aria-label={title}>
        {cell && <Whole cell={cell} />}
      </section>
    </div>
  );
}
