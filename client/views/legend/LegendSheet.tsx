import { attempt } from "../../commands/attempt.ts";
import { bring } from "../../commands/picture.ts";
import { drawn, opening, picture } from "../../state/session.ts";
import { text } from "../../text.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import { StyleLegend } from "../style/StyleLegend.tsx";
import { GroupLine } from "./GroupLine.tsx";
import { LegendTools } from "./LegendTools.tsx";
import { isLegendOpen } from "./open.ts";
import { BasisSection, LabelSection, TypeSection } from "./Sections.tsx";

/** The legend on a phone. */
export function LegendSheet() {
  const close = () => {
    isLegendOpen.value = false;
    document.querySelector<HTMLElement>(".tools button")?.focus();
  };
  const whole = opening.value?.subgraph;
  const known = new Set(picture.value.graph.nodes.map(({ id }) => id));
  const isWhole = !whole || whole.nodes.every(({ id }) => known.has(id));
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape and the button */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div class="scrim" onClick={close} />
      <PanelFrame
        label={text.legend.name}
        class="legend-sheet"
        opensAs="full"
        onClose={close}
        heading={
          <>
            <h2 class="name" tabIndex={-1}>
              {text.legend.sheet}
            </h2>
            <p class="labels">{text.legend.drawn(drawn.value.nodes.length, whole?.nodes.length ?? 0)}</p>
          </>
        }
      >
        <LegendTools />
        <StyleLegend />
        <LabelSection />
        <TypeSection />
        <BasisSection />
        <GroupLine />
        <div class="sheet-end">
          <button type="button" class="button primary" onClick={close}>
            {text.legend.done}
          </button>
          {whole && !isWhole && (
            <button type="button" class="button" onClick={() => attempt(bring(whole))}>
              {text.legend.drawAll(whole.nodes.length)}
            </button>
          )}
        </div>
      </PanelFrame>
    </>
  );
}
