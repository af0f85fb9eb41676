import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { QueryPlan } from "../../../src/domain/plan.ts";
import { type Operator, openOperators, operatorsOf, summaryOf } from "../../state/plan.ts";
import type { GoodRun } from "../../state/statement.ts";
import { resultsText } from "../../text/results.ts";
import { OperatorRow } from "./OperatorRow.tsx";
import { pressedInPlan } from "./planKeys.ts";

/** How Neo4j goes about a statement, and, where it was profiled, what that cost. */
export function PlanResult({ run: { queryPlan, profiledQueryPlan } }: { run: GoodRun }) {
  const plan = profiledQueryPlan ?? queryPlan;
  return plan ? <Plan plan={plan} /> : null;
}

function Plan({ plan }: { plan: QueryPlan }) {
  const operators = useMemo(() => operatorsOf(plan), [plan]);
  const closed = useSignal(new Set<string>());
  const focus = useSignal("0");
  const seen = openOperators(operators, closed.value);
  const summary = summaryOf(plan, operators);
  const isProfiled = summary.dbHits !== undefined;
  const toggle = ({ id, hasChildren }: Operator) => {
    if (!hasChildren) return;
    const next = new Set(closed.value);
    if (!next.delete(id)) next.add(id);
    closed.value = next;
  };
  const { plan: words } = resultsText;
  return (
    <div class="plan">
      <p class="plan-summary">{words.summary(summary.operators, summary.dbHits, summary.costliest)}</p>
      <p class="plan-order">{words.order}</p>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are a tree
        role="treegrid"
        aria-label={words.label}
        onKeyDown={(event) => pressedInPlan(event, { seen, closed: closed.value, focus, toggle })}
      >
        <thead>
          <tr>
            <th scope="col">{words.operator}</th>
            {isProfiled ? (
              <>
                <th scope="col" class="numeric">
                  {words.rows}
                </th>
                <th scope="col" class="numeric">
                  {words.dbHits}
                </th>
              </>
            ) : (
              <th scope="col" class="numeric">
                {words.estimated}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {seen.map((operator) => (
            <OperatorRow
              key={operator.id}
              operator={operator}
              isOpen={!closed.value.has(operator.id)}
              isProfiled={isProfiled}
              isFocused={focus.value === operator.id}
              onFocus={() => {
                focus.value = operator.id;
              }}
              onToggle={() => toggle(operator)}
            />
          ))}
        </tbody>
      </table>
      <p class="plan-by">
        {words.by(summary.version, summary.planner, summary.runtime)}
        {summary.bytes !== undefined && ` · ${words.atMost(summary.bytes)}`}
      </p>
    </div>
  );
}
