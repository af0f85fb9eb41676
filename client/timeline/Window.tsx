import { useRef } from "preact/hooks";
import { choosePeriod, pause, settlePeriod } from "../commands/period.ts";
import { rangeOf, type Steps, type Stretch, shifted } from "./steps.ts";

interface Props {
  steps: Steps;
  width: number;
  height: number;
  stretch: Stretch;
  /** Where it begins and ends, in pixels. */
  from: number;
  to: number;
}

/** The time that is shown, to be dragged as a whole; by keys, Shift with an arrow does it at either end. */
export function Window({ steps, width, height, stretch, from, to }: Props) {
  const begun = useRef<{ x: number; stretch: Stretch } | undefined>(undefined);
  return (
    <i
      class="timeline-window"
      style={{ left: `${from}px`, width: `${to - from}px`, top: `${height}px` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        pause();
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.current = { x: event.clientX, stretch };
      }}
      onPointerMove={({ clientX }) => {
        if (!begun.current) return;
        const by = Math.round(((clientX - begun.current.x) / width) * (steps.last + 1 - steps.first));
        choosePeriod(rangeOf(steps, shifted(steps, begun.current.stretch, by)));
      }}
      onLostPointerCapture={() => {
        begun.current = undefined;
        settlePeriod();
      }}
    />
  );
}
