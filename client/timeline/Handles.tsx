import type { TimelineItem } from "../../src/domain/timeline.ts";
import { choosePeriod, pause, settlePeriod } from "../commands/period.ts";
import { picture } from "../state/session.ts";
import { timeText } from "../text/time.ts";
import { countIn } from "./counts.ts";
import type { Scale } from "./scale.ts";
import { edgeOf, inWords, rangeOf, type Steps, type Stretch, shifted, stepAt, stretchOf, withEnd } from "./steps.ts";
import { Window } from "./Window.tsx";

interface HandlesProps {
  steps: Steps;
  scale: Scale;
  width: number;
  height: number;
  items: TimelineItem[];
}

/** The two ends of the time that is shown, to be dragged or moved by keys; what they leave out lies under a veil. */
export function Handles(props: HandlesProps) {
  const { steps, scale, width, height } = props;
  const stretch = stretchOf(steps, picture.value.period);
  const [from, to] = [edgeOf(steps, scale, stretch.from, width), edgeOf(steps, scale, stretch.to + 1, width)];
  return (
    <>
      <i class="timeline-veil" style={{ left: "0px", width: `${from}px`, height: `${height}px` }} />
      <i class="timeline-veil" style={{ left: `${to}px`, width: `${width - to}px`, height: `${height}px` }} />
      {picture.value.period && <Window {...props} stretch={stretch} from={from} to={to} />}
      <Handle {...props} end="from" stretch={stretch} x={from} isAbove={from > width / 2} />
      <Handle {...props} end="to" stretch={stretch} x={to} isAbove={false} />
    </>
  );
}

interface HandleProps extends HandlesProps {
  end: keyof Stretch;
  stretch: Stretch;
  x: number;
  /** Where both are near each other, the one that has room to move must be had. */
  isAbove: boolean;
}

function Handle({ steps, scale, width, height, items, end, stretch, x, isAbove }: HandleProps) {
  const choose = (next: Stretch) => choosePeriod(rangeOf(steps, next));
  const drag = ({ currentTarget, clientX }: PointerEvent) => {
    const track = currentTarget instanceof HTMLElement ? currentTarget.parentElement : null;
    if (!track) return;
    const edge = stepAt(steps, scale, clientX - track.getBoundingClientRect().left, width);
    choose(withEnd(steps, stretchOf(steps, picture.peek().period), end, end === "from" ? edge : edge - 1));
  };
  return (
    <div
      class={`timeline-handle ${end}${isAbove ? " above" : ""}`}
      style={{ "--x": `${x}px`, "--width": `${width}px`, height: `${height}px` }}
      role="slider"
      tabIndex={0}
      aria-label={(steps.unit === "year" ? timeText.ends : timeText.endsByMonth)[end]}
      aria-valuemin={end === "from" ? steps.first : stretch.from}
      aria-valuemax={end === "to" ? steps.last : stretch.to}
      aria-valuenow={stretch[end]}
      aria-valuetext={timeText.value(inWords(steps, stretch[end]), countIn(items, steps, stretch[end]))}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        pause();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        event.preventDefault();
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && drag(event)}
      onLostPointerCapture={settlePeriod}
      onKeyDown={(event) => {
        const next = movedBy(event, { steps, stretch, end });
        if (!next) return;
        event.preventDefault();
        choose(next);
      }}
      onBlur={settlePeriod}
    >
      <i style={{ height: `${Math.min(height, grip)}px` }} />
    </div>
  );
}

/** The height of what is taken hold of, in pixels. */
const grip = 30;
const farAway = 5;

/** Arrows go by one, Page keys by several, Home and End as far as there is room; with Shift both ends go together. */
function movedBy(
  { key, shiftKey }: KeyboardEvent,
  { steps, stretch, end }: { steps: Steps; stretch: Stretch; end: keyof Stretch },
): Stretch | undefined {
  const ways: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -farAway,
    PageUp: farAway,
    Home: steps.first - steps.last,
    End: steps.last - steps.first,
  };
  const by = ways[key];
  if (by === undefined) return undefined;
  return shiftKey ? shifted(steps, stretch, by) : withEnd(steps, stretch, end, stretch[end] + by);
}
