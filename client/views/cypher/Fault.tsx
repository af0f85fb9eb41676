import { CircleAlert, Lock } from "lucide-preact";
import type { Problem } from "../../../src/domain/problem.ts";
import { failedRun } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { editor } from "./goTo.ts";

/** Why the last run gave no rows, and what to do. */
export function Fault() {
  const failed = failedRun.value;
  if (!failed) return null;
  const { message, problem, statement } = failed;
  const isRefused = problem?.code === "refused";
  const position = problem?.position;
  const place = position && text.cypher.at(position.line, position.column);
  const [title = "", ...rest] = message.split(/\n+|(?<=\.) (?=\p{Lu})/u);
  return (
    <div class="fault-box" role="alert">
      <Icon of={isRefused ? Lock : CircleAlert} size={18} />
      <h3>{place && !isRefused ? `${place}: ${title}` : title}</h3>
      <p>{[...rest, ...advice(statement, failed.problem)].join(" ")}</p>
      <p class="code-line">{codeLine(problem?.code, isRefused ? place : undefined)}</p>
      {position && (
        <div class="actions">
          <button type="button" class="button small" onClick={() => editor.value?.goTo(position)}>
            {text.cypher.goTo}
          </button>
        </div>
      )}
    </div>
  );
}

const writing = /^(create|merge|set|delete|detach|remove|foreach|drop)\b/i;

/** What else to know: that a fault in the text ran nothing, and how a graph is added to. */
function advice(statement: string, problem: Problem | undefined): string[] {
  if (problem?.code?.endsWith("SyntaxError")) return [text.cypher.notRun];
  const { line = 0, column = 0 } = problem?.code === "refused" ? (problem.position ?? {}) : {};
  const place = statement.split("\n")[line - 1]?.slice(column - 1) ?? "";
  return writing.test(place) ? [text.cypher.toAdd] : [];
}

/** Where it was refused, or Neo4j's own code. */
function codeLine(code: string | undefined, place: string | undefined): string {
  if (place) return `${place} · ${text.cypher.refusedEarly}`;
  return code && code !== "refused" ? code : "";
}
