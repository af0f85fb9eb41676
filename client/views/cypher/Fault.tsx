import { CircleAlert, Lock } from "lucide-preact";
import { failedRun } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { editor } from "./goTo.ts";

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
      <p>{[...rest, isRefused ? text.cypher.unchanged : text.cypher.notRun].join(" ")}</p>
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

/** Where it was refused, or Neo4j's own code. */
function codeLine(code: string | undefined, place: string | undefined): string {
  if (place) return `${place} · ${text.cypher.refusedEarly}`;
  return code && code !== "refused" ? code : "";
}
