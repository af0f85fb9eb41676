import { schema } from "../../state/session.ts";
import { text } from "../../text.ts";

/** Within which bounds statements run here, and where the API is told. */
export function LimitsLine() {
  const limits = schema.value?.limits;
  if (!limits) return null;
  return (
    <p class="limits">
      {text.cypher.limits({ ...limits, perClient: limits.statementsPerClient })}{" "}
      <a href="./api/docs" target="_blank" rel="noopener noreferrer">
        {text.cypher.api}
      </a>
      {text.cypher.lines(limits.lines)}
    </p>
  );
}
