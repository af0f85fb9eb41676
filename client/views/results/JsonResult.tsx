import { Copy } from "lucide-preact";
import { useMemo, useRef } from "preact/hooks";
import { copyText } from "../../commands/clipboard.ts";
import { jsonOfRows } from "../../export/json.ts";
import { jsonLines, jsonTokens } from "../../state/resultJson.ts";
import type { GoodRun } from "../../state/statement.ts";
import { resultsText } from "../../text/results.ts";
import { Icon } from "../marks/Icon.tsx";
import { useVirtual } from "../table/virtual.ts";
import { Cut } from "./Cut.tsx";

const lineHeight = 18;

/** The answer as JSON: only the lines that can be seen are in the document. */
export function JsonResult({ run }: { run: GoodRun }) {
  const scroller = useRef<HTMLElement>(null);
  const { lines, rows } = useMemo(() => jsonLines(run.fields, run.values), [run]);
  const virtual = useVirtual({ count: lines.length, scroller, size: lineHeight });
  const items = virtual.getVirtualItems();
  return (
    <>
      <Cut run={run} />
      <div class="json-bar">
        <p>{rows < run.values.length && resultsText.json.cut(rows, run.values.length)}</p>
        <button
          type="button"
          class="button quiet small"
          onClick={() => copyText(jsonOfRows(run.fields, run.values), resultsText.json.copied)}
        >
          <Icon of={Copy} size={14} /> {resultsText.json.copy}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="json" ref={scroller} tabIndex={0} aria-label={resultsText.json.label}>
        <pre style={{ height: `${virtual.getTotalSize()}px` }}>
          <code style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
            {items.map(({ index }) => (
              <JsonLine key={index} line={lines[index] ?? ""} />
            ))}
          </code>
        </pre>
      </section>
    </>
  );
}

function JsonLine({ line }: { line: string }) {
  return (
    <span class="json-line">
      {jsonTokens(line).map(({ text, kind }, index) =>
        kind === "plain" ? (
          text
        ) : (
          <span key={index} class={`json-${kind}`}>
            {text}
          </span>
        ),
      )}
      {"\n"}
    </span>
  );
}
