import { spaced } from "../../state/names.ts";
import type { ReachRow } from "../../state/reach.ts";
import { stepsText as text } from "../../text/steps.ts";
import { NodeMark } from "../marks/NodeMark.tsx";

interface Props {
  row: ReachRow;
  isChosen: boolean;
  onToggle: () => void;
}

/** One kind of relationship with its count; of which all are shown, without a box. */
export function Row({ row, isChosen, onToggle }: Props) {
  const what = (
    <>
      <span class="expand-words">
        {row.words}{" "}
        {!row.words.startsWith("←") && <span aria-hidden="true">{row.direction === "out" ? "→" : "←"}</span>}{" "}
        <NodeMark labels={[row.label]} isUnnamed={false} /> {spaced(row.label)}
      </span>
      <span class="count">{row.fresh > 0 ? text.expand.fresh(row.fresh) : text.expand.shown(row.total)}</span>
    </>
  );
  if (row.fresh === 0)
    return (
      <p class="expand-row done">
        <span aria-hidden="true">✓</span>
        {what}
      </p>
    );
  return (
    <label class="expand-row">
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      {what}
    </label>
  );
}
