import { Crosshair, type LucideIcon, Maximize, Minus, Plus, Redo2, ScrollText, Search, Undo2 } from "lucide-preact";
import { openFind, zoomable, zoomTo } from "../commands/canvasFind.ts";
import { isLogOpen } from "../state/log.ts";
import { canRedo, canUndo, redoLast, undoLast } from "../state/session.ts";
import { canvasFindText as findText } from "../text/canvasFind.ts";
import { controls } from "./controls.ts";
import "./dock.css";
import { text } from "./text.ts";

const step = 1.25;

/**
 * What can be done with the picture as a whole; the camera's part only where it is drawn. On a phone only what would
 * change something now: fingers do the rest.
 */
export function Dock({ isDrawn }: { isDrawn: boolean }) {
  const camera = controls.value;
  return (
    <div
      class="dock"
      style={{ marginRight: `${camera?.screen.value.free.right ?? 0}px` }}
      role="toolbar"
      aria-label={text.dock.label}
    >
      <Press
        name={text.dock.log}
        icon={ScrollText}
        isOn={canUndo.value || canRedo.value}
        act={() => {
          isLogOpen.value = !isLogOpen.value;
        }}
      />
      <Press name={text.dock.undo} icon={Undo2} isOn={canUndo.value} act={undoLast} />
      <Press name={text.dock.redo} icon={Redo2} isOn={canRedo.value} act={redoLast} />
      {isDrawn && <CameraPart />}
    </div>
  );
}

function CameraPart() {
  const camera = controls.value;
  return (
    <>
      <Press name={findText.open} icon={Search} isOn act={openFind} />
      <i />
      <Press
        name={text.dock.zoomOut}
        icon={Minus}
        isOn={camera !== undefined}
        act={() => camera?.zoomBy(1 / step)}
        fine
      />
      <Press name={text.dock.zoomIn} icon={Plus} isOn={camera !== undefined} act={() => camera?.zoomBy(step)} fine />
      {zoomable().length > 0 && <Press name={findText.zoom} icon={Crosshair} isOn act={() => zoomTo(zoomable())} />}
      <Press name={text.dock.fit} icon={Maximize} isOn={camera?.isWhole.value === false} act={() => camera?.fit()} />
    </>
  );
}

interface PressProps {
  name: string;
  icon: LucideIcon;
  isOn: boolean;
  act: () => void;
  /** For a fine pointer only: fingers pinch instead. */
  fine?: boolean;
}

// aria-disabled, not disabled: a button that has the focus must not lose it by being pressed.
function Press({ name, icon: Icon, isOn, act, fine = false }: PressProps) {
  const press = () => {
    if (isOn) act();
  };
  return (
    <button
      type="button"
      class={fine ? "fine" : ""}
      aria-label={name}
      title={name}
      aria-disabled={!isOn}
      onClick={press}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
