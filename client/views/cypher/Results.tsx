import { schema } from "../../state/session.ts";
import { failedRun, lastGood, running } from "../../state/statement.ts";
import { resultsText } from "../../text/results.ts";
import { text } from "../../text.ts";
import { ResultTabs } from "../results/ResultTabs.tsx";
import { ExampleList } from "./Examples.tsx";

/** What the last good run gave; before the first, what can be asked. */
export function Results() {
  const good = lastGood.value;
  if (!good) return failedRun.value || running.value ? null : <Blank />;
  return (
    <section class="results" aria-label={resultsText.label}>
      {failedRun.value && <p class="last-good">{resultsText.lastGood(text.time(good.at))}</p>}
      <ResultTabs key={good.at} run={good} />
    </section>
  );
}

function Blank() {
  return (
    <div class="blank">
      <h3>{text.cypher.blank}</h3>
      <p>{schema.value?.graph ? text.cypher.blankHint : text.foreign.examples.blankHint}</p>
      <ExampleList />
    </div>
  );
}
