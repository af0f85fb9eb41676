import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { isChanging } from "../commands/attempt.ts";
import { choosing } from "../state/address.ts";
import { gathered } from "../state/grouped/gathered.ts";
import { selectAll, unselectMore } from "../state/selected.ts";
import { address, focused } from "../state/session.ts";
import { isArranging } from "./arrange.ts";
import "./canvas.css";
import { Hint } from "./Hint.tsx";
import { MoreMarks } from "./MoreMarks.tsx";
import { type Mounted, mountCanvas, type Parts } from "./mount.ts";
import type { Callbacks, Choice } from "./pointer.ts";
import { Tip } from "./Tip.tsx";
import { text } from "./text.ts";
import { enterCanvas, startingPoint } from "./walk.ts";

interface CanvasProps {
  onExpand: Callbacks["onExpand"];
  onMenu: Callbacks["onMenu"];
  onKey: Callbacks["onKey"];
  /** What becomes of a choice; left out, it goes into the address. */
  onSelect?: (choice: Choice) => void;
  /** How much of the canvas panels cover, in pixels. */
  free?: { right: number; bottom: number };
}

const nothingCovered = { right: 0, bottom: 0 };

/** The picture. It owns Cytoscape; all that it draws comes from the page's state. */
export function Canvas({ onExpand, onMenu, onKey, onSelect = choose, free = nothingCovered }: CanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const callbacks = useRef({ onExpand, onMenu, onKey, onSelect });
  callbacks.current = { onExpand, onMenu, onKey, onSelect };
  const room = useRef(free);
  room.current = free;
  const mounted = useSignal<Mounted | undefined>(undefined);
  const keys = useSignal(false);
  const hasFocus = useSignal(false);

  // Before the page is painted for the first time: it then shows the picture at once.
  useLayoutEffect(() => {
    const [axis, overlay, light, probe] = frame.current?.children ?? [];
    let isGone = false;
    const mount = () =>
      mountCanvas({ axis, overlay, light, probe } as Parts, {
        keys,
        free: () => room.current,
        onExpand: (id) => callbacks.current.onExpand(id),
        onMenu: (at) => callbacks.current.onMenu(at),
        onKey: (key, id) => callbacks.current.onKey(key, id),
        onSelect: (choice) => callbacks.current.onSelect(choice),
      });
    // A turn later what covers the canvas has been measured, so that the first camera is the right one.
    const opening = Promise.resolve().then(mount);
    opening.then((canvas) => {
      if (isGone) canvas.close();
      else mounted.value = canvas;
    });
    return () => {
      isGone = true;
      opening.then(() => mounted.value?.close());
    };
  }, []);

  useEffect(() => {
    const { screen } = mounted.value?.stage ?? {};
    if (!screen) return;
    const { right, bottom } = screen.value.free;
    if (right !== free.right || bottom !== free.bottom) screen.value = { ...screen.value, free };
  }, [mounted.value, free.right, free.bottom]);

  const enter = () => {
    hasFocus.value = true;
    keys.value = frame.current?.matches(":focus-visible") ?? false;
    if (keys.value) enterCanvas();
  };
  const press = (event: KeyboardEvent) => {
    if (isMenuKey(event)) openMenu();
    else if (isSelectAll(event)) selectAll();
    else if (event.ctrlKey || event.metaKey || event.altKey || !mounted.value?.press(event)) return;
    keys.value = true;
    event.preventDefault();
    event.stopPropagation();
  };
  const openMenu = () => {
    const node = focused.value ?? startingPoint();
    if (node) onMenu({ node, ...(mounted.value?.pointOf(node) ?? { x: 0, y: 0 }) });
  };
  const leave = () => {
    hasFocus.value = false;
    keys.value = false;
  };
  const { nodes, relationships } = gathered.value;
  const tip = mounted.value?.stage.tip.value;
  return (
    <div
      ref={frame}
      class={`canvas ${markOfFocus(keys.value)}`}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one stop of Tab and takes keys, so it is an application
      tabIndex={0}
      aria-label={text.name(nodes.length, relationships.length)}
      aria-describedby="canvas-help"
      aria-busy={isChanging.value || isArranging.value}
      onFocus={enter}
      onBlur={leave}
      onKeyDown={press}
      onContextMenu={(event) => event.preventDefault()}
    >
      <canvas class="canvas-axis" />
      <canvas class="canvas-overlay" />
      <canvas class="canvas-overlay" />
      <span class="canvas-probe" aria-hidden="true" />
      <span class="canvas-help" id="canvas-help">
        {text.help}
      </span>
      {mounted.value && <MoreMarks stage={mounted.value.stage} onExpand={onExpand} />}
      {tip && <Tip tip={tip} room={mounted.value?.stage.screen.value ?? { width: 0, height: 0 }} />}
      {keys.value && hasFocus.value && <Hint />}
    </div>
  );
}

/** What shows where the keyboard is: a ring around a node, a frame around the picture, or nothing to a pointer. */
function markOfFocus(hasKeys: boolean): string {
  if (!hasKeys) return "by-pointer";
  return focused.value ? "has-focus-ring" : "";
}

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "ContextMenu" || (key === "F10" && shiftKey);
}

function isSelectAll({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "a" && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** Keeps the view, so that an answer or a statement is still there when what was chosen is let go. */
function choose(choice: Choice): void {
  unselectMore();
  address.value = choosing(address.value, choice);
}
