import type { FunctionComponent } from "preact";
import type { ResultName } from "../../state/results.ts";
import type { GoodRun } from "../../state/statement.ts";
import { GraphResult } from "./GraphResult.tsx";
import { JsonResult } from "./JsonResult.tsx";
import { PlanResult } from "./PlanResult.tsx";
import { TableResult } from "./TableResult.tsx";

interface ResultView {
  name: ResultName;
  /** Whether a run has anything to be seen so. */
  offers: (run: GoodRun) => boolean;
  View: FunctionComponent<{ run: GoodRun }>;
}

// A statement of which only the plan was told has no columns.
const hasColumns = ({ fields }: GoodRun) => fields.length > 0;
const hasPlan = ({ queryPlan, profiledQueryPlan }: GoodRun) => (queryPlan ?? profiledQueryPlan) !== undefined;
const isRun = (run: GoodRun) => hasColumns(run) && !(run.queryPlan && run.values.length === 0);

/** The ways in which a result can be seen. */
export const resultViews: ResultView[] = [
  { name: "table", offers: isRun, View: TableResult },
  { name: "graph", offers: isRun, View: GraphResult },
  { name: "json", offers: isRun, View: JsonResult },
  { name: "plan", offers: hasPlan, View: PlanResult },
];
