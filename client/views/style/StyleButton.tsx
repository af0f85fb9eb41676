import { Palette } from "lucide-preact";
import { isStyling } from "../../state/style/styling.ts";
import { styleText as text } from "../../text/style.ts";
import { later } from "../later.tsx";
import { isLegendOpen } from "../legend/open.ts";
import { Icon } from "../marks/Icon.tsx";

/** Opens the choice of what marks show, and shuts it. */
export function StyleButton() {
  return (
    <button
      type="button"
      class="button small style-opener"
      aria-label={text.open}
      aria-expanded={isStyling.value}
      title={text.lead}
      onClick={() => {
        isStyling.value = !isStyling.value;
        isLegendOpen.value = false;
      }}
    >
      <Icon of={Palette} size={15} /> <span>{text.open}</span>
    </button>
  );
}

export const StylePanel = later(async () => (await import("./StylePanel.tsx")).StylePanel, {
  isWanted: () => isStyling.value,
  shut: () => {
    isStyling.value = false;
  },
});
