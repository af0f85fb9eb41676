import { useSignal } from "@preact/signals";
import { attempt } from "../../commands/attempt.ts";
import { showHidden } from "../../commands/nodeActions.ts";
import { countAnew } from "../../commands/start.ts";
import { switchedOff } from "../../state/legend.ts";
import { drawn, ontology, picture, schema } from "../../state/session.ts";
import { stepsText } from "../../text/steps.ts";
import { text } from "../../text.ts";
import { showEverything } from "../EmptyStage.tsx";

/** How much is drawn, the way back from filters, and when all was counted. */
export function Foot() {
  const off = switchedOff(picture.value, ontology.value);
  const hiddenByHand = picture.value.hidden.nodes.length;
  return (
    <p class="legend-foot">
      {off > 0 && (
        <>
          {text.legend.off(off)}{" "}
          <button type="button" class="link" onClick={showEverything}>
            {text.legend.showAll}
          </button>
          <br />
        </>
      )}
      {hiddenByHand > 0 && (
        <>
          {stepsText.hiddenNodes(hiddenByHand)}{" "}
          <button type="button" class="link" onClick={showHidden}>
            {stepsText.showThem}
          </button>
          <br />
        </>
      )}
      {drawnInWords()}
      {schema.value && <Counted on={schema.value.countedOn} />}
    </p>
  );
}

/** Only a graph folder promises a passage for each. */
function drawnInWords(): string {
  const { nodes, relationships } = drawn.value;
  const all = schema.value?.nodes ?? 0;
  if (schema.value?.graph) return text.legend.cited(nodes.length, relationships.length);
  if (nodes.length < all) return text.foreign.drawn(nodes.length, all);
  return text.foreign.drawnAll(nodes.length, relationships.length);
}

function Counted({ on }: { on: string }) {
  const isCounting = useSignal(false);
  const count = async () => {
    isCounting.value = true;
    await countAnew().finally(() => {
      isCounting.value = false;
    });
  };
  return (
    <span class="counted">
      {text.foreign.counted(text.time(Date.parse(on)))} ·{" "}
      <button type="button" class="link" aria-disabled={isCounting.value} onClick={() => attempt(count())}>
        {isCounting.value ? text.foreign.counting : text.foreign.countAnew}
      </button>
    </span>
  );
}
