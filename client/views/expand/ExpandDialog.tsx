import { useSignal } from "@preact/signals";
import { nameOf } from "../../canvas/name.ts";
import { attempt } from "../../commands/attempt.ts";
import { expandBy, few } from "../../commands/expansion.ts";
import { type Expansion, expansion } from "../../state/expansion.ts";
import { firstChoice, freshIn, type ReachRow, reachRows } from "../../state/reach.ts";
import { ontology, picture } from "../../state/session.ts";
import { stepsText as text } from "../../text/steps.ts";
import { ChoiceDialog } from "./ChoiceDialog.tsx";
import { Row } from "./Row.tsx";
import "./expand.css";

/** What expanding could add, counted, to choose from: nothing is added before. */
export function ExpandDialog() {
  const { value } = expansion;
  return value ? <Choice key={value.reaches.map(({ node }) => node).join()} {...value} /> : null;
}

function Choice({ reaches, x, y }: Expansion) {
  const rows = reachRows(reaches, picture.value, ontology.value);
  const chosen = useSignal(firstChoice(rows));
  const limit = useSignal(few);
  const picked = rows.filter(({ key }) => chosen.value.includes(key));
  const count = Math.min(limit.value, freshIn(picked));
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const { title, lead, kinds, most, cancel, add } = text.expand;
  return (
    <ChoiceDialog
      title={title(nameOfAll(reaches.map(({ node }) => node)))}
      lead={lead(total, total - freshIn(rows))}
      x={x}
      y={y}
      limit={limit}
      words={{ most, cancel, add: add(count) }}
      isEmpty={count === 0}
      onLeave={() => {
        expansion.value = undefined;
      }}
      onAdd={() => attempt(expandBy(reaches, picked, limit.value))}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll within a column */}
      <div class="expand-rows" role="group" aria-label={kinds}>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            isChosen={chosen.value.includes(row.key)}
            onToggle={() => {
              chosen.value = toggled(chosen.value, row);
            }}
          />
        ))}
      </div>
    </ChoiceDialog>
  );
}

function toggled(chosen: string[], { key }: ReachRow): string[] {
  return chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
}

function nameOfAll(ids: string[]): string {
  const node = picture.value.graph.nodes.find(({ id }) => id === ids[0]);
  return ids.length > 1 || !node ? text.nodes(ids.length) : nameOf(node, ontology.value);
}
