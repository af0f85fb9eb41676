import { useSignal } from "@preact/signals";
import { History, Play } from "lucide-preact";
import { useId } from "preact/hooks";
import { putIntoEditor } from "../../commands/editing.ts";
import { isForgetful } from "../../commands/keeping.ts";
import { runDraft } from "../../commands/statement.ts";
import { matching, type PastRun, pastRuns } from "../../state/runs.ts";
import { databases, toast } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Popover } from "../Popover.tsx";
import { LineButton } from "./LineButton.tsx";

/** What was run in this browser, the newest first. */
export function HistoryButton() {
  const isOpen = useSignal(false);
  return (
    <Popover isOpen={isOpen} icon={History} name={text.cypher.history.title} class="keeps">
      {(close) => <PastRuns close={close} />}
    </Popover>
  );
}

function PastRuns({ close }: { close: () => void }) {
  const id = useId();
  const words = useSignal("");
  const runs = matching(pastRuns.value, words.value);
  const isEmpty = pastRuns.value.length === 0;
  return (
    <>
      {!isEmpty && (
        <div class="keep-line">
          <input
            id={id}
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-label={text.cypher.history.search}
            placeholder={text.cypher.history.search}
            value={words.value}
            onInput={(event) => {
              words.value = event.currentTarget.value;
            }}
          />
        </div>
      )}
      {runs.length === 0 && <p class="keep-note">{isEmpty ? text.cypher.history.none : text.cypher.history.noMatch}</p>}
      <ul class="keep-list">
        {runs.map((run) => (
          <Line key={`${run.at} ${run.statement}`} run={run} close={close} />
        ))}
      </ul>
      <p class="keep-note">
        {isForgetful.value ? text.cypher.forgetful : text.cypher.history.kept}{" "}
        {!isEmpty && (
          <button type="button" class="link" onClick={clear}>
            {text.cypher.history.clear}
          </button>
        )}
      </p>
    </>
  );
}

function Line({ run, close }: { run: PastRun; close: () => void }) {
  return (
    <li>
      <button
        type="button"
        class="keep"
        onClick={() => {
          putIntoEditor(run);
          close();
        }}
      >
        <code>{run.statement}</code>
        <span class="count">{metaOf(run)}</span>
      </button>
      <LineButton
        icon={Play}
        name={`${text.cypher.history.run}: ${run.statement}`}
        title={text.cypher.history.run}
        onClick={() => {
          putIntoEditor(run);
          runDraft();
          close();
        }}
      />
    </li>
  );
}

/** "14:02 · 12 rows · 6 ms", with the day where it is another, and the database where there are several. */
function metaOf({ at, rows, took, database }: PastRun): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return [
    ...(isToday ? [] : [text.cypher.history.day(at)]),
    text.time(at),
    rows === undefined ? text.cypher.history.failed : text.cypher.history.rows(rows),
    ...(took === undefined ? [] : [text.cypher.history.took(took)]),
    ...(databases.value.length > 1 ? [database] : []),
  ].join(" · ");
}

function clear(): void {
  const before = pastRuns.peek();
  pastRuns.value = [];
  toast.value = {
    words: text.cypher.history.cleared,
    undo: () => {
      pastRuns.value = before;
    },
  };
}
