import { type LucideIcon, Maximize, Minus, Plus } from "lucide-preact";
import { formsText } from "../../text/forms.ts";
import { Icon } from "../marks/Icon.tsx";

const text = formsText.maps;
const factor = 1.6;

/** Nearer, farther, and all of it. */
export function Controls({ onZoom, onFit }: { onZoom: (factor: number) => void; onFit: () => void }) {
  return (
    <div class="map-controls" role="toolbar" aria-label={text.controls}>
      <Press name={text.zoomOut} icon={Minus} act={() => onZoom(1 / factor)} />
      <Press name={text.zoomIn} icon={Plus} act={() => onZoom(factor)} />
      <Press name={text.fit} icon={Maximize} act={onFit} />
    </div>
  );
}

function Press({ name, icon, act }: { name: string; icon: LucideIcon; act: () => void }) {
  return (
    <button type="button" aria-label={name} title={name} onClick={act}>
      <Icon of={icon} />
    </button>
  );
}
