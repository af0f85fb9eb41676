import { CircleAlert, Lock } from "lucide-preact";
import type { Problem } from "../../../src/domain/problem.ts";
import { runDraft } from "../../commands/statement.ts";
import { readingPart } from "../../editor/reading.ts";
import { draftParameters, type FailedRun, failedRun } from "../../state/statement.ts";
import { addTab } from "../../state/tabs.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { editor } from "./goTo.ts";
import { failedHere } from "./marks.ts";

/** Why the last run gave no rows, and what to do. */
export function Fault() {
  const failed = failedRun.value;
  if (!failed) return null;
  const { message, problem } = failed;
  const isRefused = problem?.code === "refused";
  const position = problem?.position;
  const place = position && text.cypher.at(position.line, position.column);
  const [title = "", ...rest] = message.split(/\n+|(?<=\.) (?=\p{Lu})/u);
  return (
    <div class="fault-box" role="alert">
      <Icon of={isRefused ? Lock : CircleAlert} size={18} />
      <h3>{place && !isRefused ? `${place}: ${title}` : title}</h3>
      <p>{[...rest, ...advice(failed)].join(" ")}</p>
      <p class="code-line">{codeLine(problem, place)}</p>
      <Actions {...failed} />
    </div>
  );
}

/** What can be done about it: mend it, see what it would have read, go there. */
function Actions({ statement, problem }: FailedRun) {
  const here = failedHere.value;
  const mend = here?.mend;
  const reading = problem?.code === "refused" ? readingPart(statement) : undefined;
  if (!here && reading === undefined) return null;
  return (
    <div class="actions">
      {mend && (
        <button type="button" class="button small" onClick={() => editor.value?.mend(mend)}>
          {editorText.replaceWith(mend.insert.trim())}
        </button>
      )}
      {reading !== undefined && (
        <button type="button" class="button small" onClick={() => runBeside(reading)}>
          {editorText.showMatch}
        </button>
      )}
      {here && (
        <button
          type="button"
          class={`button small${mend || reading !== undefined ? " quiet" : ""}`}
          onClick={() => editor.value?.goTo(here.from)}
        >
          {editorText.goTo}
        </button>
      )}
    </div>
  );
}

/** Runs a statement in a tab of its own: what was refused stays as it was written. */
function runBeside(statement: string): void {
  if (addTab({ statement, parameters: draftParameters.peek() })) runDraft();
}

const writing = /^(create|merge|set|delete|detach|remove|foreach|drop)\b/i;

/** What else to know: that a fault in the text ran nothing, and how a graph is added to. */
function advice({ statement, problem }: FailedRun): string[] {
  if (problem?.code?.endsWith("SyntaxError")) return [editorText.notRun];
  const { line = 0, column = 0 } = problem?.code === "refused" ? (problem.position ?? {}) : {};
  const place = statement.split("\n")[line - 1]?.slice(column - 1) ?? "";
  return writing.test(place) ? [editorText.toAdd] : [];
}

/** Where it was refused, or Neo4j's own code. */
function codeLine(problem: Problem | undefined, place: string | undefined): string {
  if (problem?.code === "refused") return place ? `${place} · ${editorText.refusedEarly}` : "";
  return problem?.code ?? "";
}
