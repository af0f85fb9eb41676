import { useId, useRef } from "preact/hooks";
import { chosenResult, type ResultName, shownResult, tableViewOf } from "../../state/results.ts";
import type { GoodRun } from "../../state/statement.ts";
import { resultsText } from "../../text/results.ts";
import { text } from "../../text.ts";
import { tabFrom } from "../tabKeys.ts";
import { Download } from "./Download.tsx";
import { resultViews } from "./views.ts";

/** The ways to see a result, how much it is, and a file of it. */
export function ResultTabs({ run }: { run: GoodRun }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const offered = resultViews.filter(({ offers }) => offers(run));
  const names = offered.map(({ name }) => name);
  const shown = shownResult(run, names, chosenResult.value);
  const view = offered.find(({ name }) => name === shown);
  if (!view) return null;
  const choose = (name: ResultName) => {
    chosenResult.value = { name, at: run.at };
  };
  const press = (event: KeyboardEvent) => {
    const to = tabFrom(event.key, names, names.indexOf(view.name));
    if (!to) return;
    event.preventDefault();
    choose(to);
    list.current?.querySelectorAll("button")[names.indexOf(to)]?.focus();
  };
  return (
    <>
      <div class="results-bar">
        <div class="result-tabs" role="tablist" aria-label={resultsText.views} ref={list} onKeyDown={press}>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              aria-selected={name === view.name}
              aria-controls={name === view.name ? `${id}-panel` : undefined}
              tabIndex={name === view.name ? 0 : -1}
              onClick={() => choose(name)}
            >
              {resultsText.tabs[name]}
            </button>
          ))}
        </div>
        <p class="took">{tookWords(run, names)}</p>
        {run.values.length > 0 && <Download view={tableViewOf(run)} />}
      </div>
      <div class="result-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view.name}`}>
        <view.View run={run} />
      </div>
    </>
  );
}

function tookWords({ values, meta }: GoodRun, names: ResultName[]): string {
  return names.includes("table") ? text.cypher.took(values.length, meta.tookMilliseconds) : resultsText.planned;
}
