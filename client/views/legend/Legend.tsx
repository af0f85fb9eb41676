import { PanelLeftClose, PanelLeftOpen } from "lucide-preact";
import { useRef } from "preact/hooks";
import { width } from "../../commands/window.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { useOutside } from "../outside.ts";
import { StyleLegend } from "../style/StyleLegend.tsx";
import { Foot } from "./Foot.tsx";
import { GroupLine } from "./GroupLine.tsx";
import { LegendSheet } from "./LegendSheet.tsx";
import { LegendTools } from "./LegendTools.tsx";
import { isLegendOpen } from "./open.ts";
import { BasisSection, LabelSection, TypeSection } from "./Sections.tsx";

/** Labels, types and bases with their counts, each a filter. A tablet shows the marks alone until it is opened. */
export function Legend() {
  if (width.value === "tall") return isLegendOpen.value ? <LegendSheet /> : null;
  return <Rail isWide={width.value === "wide" || isLegendOpen.value} />;
}

function Rail({ isWide }: { isWide: boolean }) {
  const place = useRef<HTMLElement>(null);
  useOutside(place, () => {
    isLegendOpen.value = false;
  });
  return (
    <aside ref={place} class={isWide ? "legend" : "legend narrow"} aria-label={text.legend.name}>
      {width.value === "middle" && <Opener isOpen={isWide} />}
      <div class="legend-rows">
        <StyleLegend />
        <LabelSection />
        <TypeSection />
        <BasisSection />
        <GroupLine />
      </div>
      <LegendTools />
      {isWide && <Foot />}
    </aside>
  );
}

function Opener({ isOpen }: { isOpen: boolean }) {
  const name = isOpen ? text.legend.shut : text.legend.open;
  return (
    <button
      type="button"
      class="button quiet icon-only legend-opener"
      aria-label={name}
      aria-expanded={isOpen}
      title={name}
      onClick={() => {
        isLegendOpen.value = !isOpen;
      }}
    >
      <Icon of={isOpen ? PanelLeftClose : PanelLeftOpen} />
    </button>
  );
}
