import { runDraft } from "../../commands/statement.ts";
import { schema } from "../../state/session.ts";
import type { GoodRun } from "../../state/statement.ts";
import { resultsText } from "../../text/results.ts";

/** Tells that there was more than is shown, and why it ends where it does; where more may be asked for, how. */
export function Cut({ run: { values, meta } }: { run: GoodRun }) {
  const { truncated, limit } = meta;
  if (!truncated) return null;
  const most = schema.value?.limits.maximumRows ?? 0;
  const words = {
    rows: resultsText.truncated.rows(values.length),
    bytes: resultsText.truncated.bytes(values.length, limit.bytes ?? 0),
    time: resultsText.truncated.time(values.length, limit.seconds),
  };
  return (
    <p class="cut">
      {words[truncated]}{" "}
      {truncated === "rows" && most > (limit.rows ?? values.length) && (
        <button type="button" class="link" onClick={() => runDraft({ limit: most })}>
          {resultsText.runMore(most)}
        </button>
      )}
    </p>
  );
}
