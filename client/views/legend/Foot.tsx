import { switchedOff } from "../../state/legend.ts";
import { drawn, ontology, picture } from "../../state/session.ts";
import { text } from "../../text.ts";
import { showEverything } from "../EmptyStage.tsx";

/** How much is drawn, and the way back from filters. */
export function Foot() {
  const { nodes, relationships } = drawn.value;
  const off = switchedOff(picture.value, ontology.value);
  return (
    <p class="legend-foot">
      {off === 0 ? (
        text.legend.hint
      ) : (
        <>
          {text.legend.off(off)}{" "}
          <button type="button" class="link" onClick={showEverything}>
            {text.legend.showAll}
          </button>
        </>
      )}
      <br />
      {text.legend.cited(nodes.length, relationships.length)}
    </p>
  );
}
