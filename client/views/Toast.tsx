import { X } from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import { toast, undoLast } from "../state/session.ts";
import { text } from "../text.ts";
import { focusCanvas, focusOpenPanel } from "./focus.ts";
import { Icon } from "./marks/Icon.tsx";

const milliseconds = 8000;

/** What just happened and can be undone; it goes by itself, but not from under the pointer or the keyboard. */
export function Toast() {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = () => clearTimeout(timer.current);
  const leave = () => {
    stay();
    timer.current = setTimeout(close, milliseconds);
  };
  const { value } = toast;
  useEffect(() => {
    leave();
    return stay;
  }, [value]);
  if (!value) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only keeps it from going
    <div class="toast" onMouseEnter={stay} onMouseLeave={leave} onFocusCapture={stay} onBlurCapture={leave}>
      <span>{value.words}</span>
      {value.undo && (
        <button type="button" class="toast-undo" onClick={takeBack}>
          {text.undo}
        </button>
      )}
      <button type="button" class="toast-close" aria-label={text.close} onClick={close}>
        <Icon of={X} size={14} />
      </button>
    </div>
  );
}

/** Undoing takes the toast away; the keyboard goes on at the canvas, or in the panel where that was changed. */
function takeBack(): void {
  const undo = toast.peek()?.undo;
  if (typeof undo === "function") {
    undo();
    close();
    focusOpenPanel();
    return;
  }
  undoLast();
  focusCanvas();
}

function close(): void {
  toast.value = undefined;
}
