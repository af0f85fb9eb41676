import { useSignal } from "@preact/signals";
import { Map as MapIcon, X } from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import { mainLabel } from "../../src/domain/ontology.ts";
import { drawn, ontology, picture } from "../state/session.ts";
import { needsOverview } from "../state/size.ts";
import { sizeText as text } from "../text/size.ts";
import type { Area } from "./camera.ts";
import { controls } from "./controls.ts";
import { areaOfPlaces, type Fit, fitIn, placeAt } from "./overviewDrawing.ts";
import "./overview.css";

const sheet = { width: 184, height: 116 };

/** Above the dock: the whole picture small, and in it what is seen now. Dragging it moves the view; keys have theirs. */
export function Overview() {
  const isOpen = useSignal(true);
  const camera = controls.value;
  if (!camera || !needsOverview.value) return null;
  const style = { marginRight: `${camera.screen.value.free.right}px` };
  if (!isOpen.value)
    return (
      <button type="button" class="overview-opener" style={style} onClick={() => (isOpen.value = true)}>
        <MapIcon size={16} strokeWidth={1.75} aria-hidden="true" /> {text.showOverview}
      </button>
    );
  return (
    <section class="overview" style={style} aria-label={text.overview}>
      <Sheet />
      <button
        type="button"
        class="overview-closer"
        aria-label={text.hideOverview}
        title={text.hideOverview}
        onClick={() => (isOpen.value = false)}
      >
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </section>
  );
}

function Sheet() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const seen = useRef<HTMLElement>(null);
  const fit = useRef<Fit>({ scale: 1, x: 0, y: 0 });
  const camera = controls.value;
  const { nodes } = drawn.value;
  const { places } = picture.value;

  useEffect(() => {
    const area = areaOfPlaces(nodes.flatMap(({ id }) => (places[id] ? [places[id]] : [])));
    if (!area || !canvas.current) return;
    fit.current = fitIn(area, sheet);
    drawDots(canvas.current, fit.current);
  }, [nodes, places, camera?.theme.value]);

  useEffect(() => {
    if (!camera) return;
    const follow = () => frameTo(seen.current, fit.current, camera.seen());
    follow();
    return camera.onView(follow);
  }, [camera, nodes, places]);

  const go = (event: PointerEvent) => {
    if (event.buttons !== 1 || !canvas.current) return;
    canvas.current.setPointerCapture(event.pointerId);
    camera?.hold(true);
    const { left, top } = canvas.current.getBoundingClientRect();
    camera?.centreOn(placeAt(fit.current, { x: event.clientX - left, y: event.clientY - top }));
  };
  return (
    <div class="overview-sheet" aria-hidden="true">
      <canvas
        ref={canvas}
        style={{ width: `${sheet.width}px`, height: `${sheet.height}px` }}
        onPointerDown={go}
        onPointerMove={go}
        onLostPointerCapture={() => camera?.hold(false)}
      />
      <i ref={seen} />
    </div>
  );
}

function drawDots(canvas: HTMLCanvasElement, { scale, x, y }: Fit): void {
  const ratio = devicePixelRatio || 1;
  canvas.width = sheet.width * ratio;
  canvas.height = sheet.height * ratio;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.scale(ratio, ratio);
  const colours = new Map<string | undefined, string>();
  const isDark = controls.peek()?.theme.peek().dark ?? false;
  for (const { id, labels } of drawn.peek().nodes) {
    const at = picture.peek().places[id];
    if (!at) continue;
    const label = mainLabel(ontology.peek(), labels);
    const known = label === undefined ? undefined : ontology.peek().labels[label]?.colour;
    if (!colours.has(label))
      colours.set(label, known ? (isDark ? known.dark : known.light) : getComputedStyle(canvas).color);
    context.fillStyle = colours.get(label) ?? "";
    context.fillRect(x + at[0] * scale - 0.75, y + at[1] * scale - 0.75, 1.5, 1.5);
  }
}

/** Puts the frame around what is seen, as far as it lies on the sheet. */
function frameTo(frame: HTMLElement | null, { scale, x, y }: Fit, seen: Area): void {
  if (!frame) return;
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const [left, right] = [within(x + seen.left * scale, sheet.width), within(x + seen.right * scale, sheet.width)];
  const [top, bottom] = [within(y + seen.top * scale, sheet.height), within(y + seen.bottom * scale, sheet.height)];
  frame.style.transform = `translate(${left}px, ${top}px)`;
  frame.style.width = `${Math.max(4, right - left)}px`;
  frame.style.height = `${Math.max(4, bottom - top)}px`;
}
