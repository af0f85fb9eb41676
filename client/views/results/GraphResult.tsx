import { useSignal } from "@preact/signals";
import type { Subgraph } from "../../../src/domain/graph.ts";
import { reading } from "../../../src/domain/ontology.ts";
import { attempt } from "../../commands/attempt.ts";
import { resultRows } from "../../commands/lighting.ts";
import { addThings, replacePicture } from "../../commands/results.ts";
import { labelOf } from "../../state/names.ts";
import { countedBy, missingIn, mostAtOnce } from "../../state/results.ts";
import { ontology, picture } from "../../state/session.ts";
import { number } from "../../text/counts.ts";
import { resultsText } from "../../text/results.ts";
import { LineMark } from "../marks/LineMark.tsx";
import { LabelMark } from "../marks/NodeMark.tsx";
import { Asking } from "./Asking.tsx";

type Draw = (things: Subgraph) => Promise<void>;

/** What the rows hold of the graph, and the ways to draw it. */
export function GraphResult() {
  const things = resultRows.value.things();
  if (things.nodes.length + things.relationships.length === 0) {
    return (
      <div class="trouble no-rows">
        <p class="trouble-title">{resultsText.graph.nothing}</p>
        <p>{resultsText.graph.nothingHint}</p>
      </div>
    );
  }
  return (
    <div class="graph-result">
      <Drawing things={things} />
      <Counts things={things} />
    </div>
  );
}

function Drawing({ things }: { things: Subgraph }) {
  const asked = useSignal<{ draw: Draw; things: Subgraph } | undefined>(undefined);
  const missing = missingIn(things, picture.value.graph);
  const isAllDrawn = missing.length === 0;
  const { hold, allDrawn, missing: missingWords, bring, replace } = resultsText.graph;
  const wish = (draw: Draw, wanted: Subgraph, count: number) => {
    if (count > mostAtOnce) asked.value = { draw, things: wanted };
    else attempt(draw(wanted));
  };
  return (
    <>
      <p class="held">
        {hold(things.nodes.length, things.relationships.length)}{" "}
        <span>{isAllDrawn ? allDrawn : missingWords(missing.length)}</span>
      </p>
      {asked.value ? (
        <Asking {...asked.value} done={() => (asked.value = undefined)} />
      ) : (
        <div class="actions">
          <button
            type="button"
            class="button primary"
            disabled={isAllDrawn}
            onClick={() => wish(addThings, { ...things, nodes: missing }, missing.length)}
          >
            {bring}
          </button>
          <button type="button" class="button" onClick={() => wish(replacePicture, things, things.nodes.length)}>
            {replace}
          </button>
        </div>
      )}
    </>
  );
}

/** How many of each label and type. */
function Counts({ things: { nodes, relationships } }: { things: Subgraph }) {
  const known = ontology.value;
  const labels = countedBy(nodes, (node) => labelOf(node, known));
  const types = countedBy(relationships, (relationship) => reading(known, relationship).reads);
  return (
    <div class="thing-counts">
      {labels.length > 0 && (
        <section>
          <h3>{resultsText.graph.nodes}</h3>
          <ul>
            {labels.map(([label, those]) => (
              <li key={label}>
                <LabelMark label={label} /> {known.labels[label]?.plural ?? label}
                <span class="count">{number(those.length)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {types.length > 0 && (
        <section>
          <h3>{resultsText.graph.relationships}</h3>
          <ul>
            {types.map(([reads, those]) => (
              <li key={reads}>
                {those[0] && <LineMark line={reading(known, those[0]).line} />} {reads}
                <span class="count">{number(those.length)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
