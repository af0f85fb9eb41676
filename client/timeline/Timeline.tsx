import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { TimelineItem } from "../../src/domain/timeline.ts";
import { choosing } from "../state/address.ts";
import { address, alsoSelected, ontology, picture, timeline } from "../state/session.ts";
import { isWithin, rangeInWords } from "../state/timeRange.ts";
import { timeText } from "../text/time.ts";
import { Axis, yearRoom } from "./Axis.tsx";
import { Counts } from "./Counts.tsx";
import { Handles } from "./Handles.tsx";
import { Items } from "./Items.tsx";
import { marked } from "./marked.ts";
import { Play, Speed } from "./Play.tsx";
import { drawable } from "./part.ts";
import type { Scale } from "./scale.ts";
import { stepsOf } from "./steps.ts";
import { type Drawn, stripOf } from "./strip.ts";
import { text } from "./text.ts";
import { useWayBack } from "./wayBack.ts";
import "./timeline.css";

/** The least height of the track at which there is room for marks, in pixels. */
const roomForMarks = 60;

interface TimelineProps {
  /** What becomes of a choice; left out, it goes into the address. */
  onSelect?: (choice: { node: string }) => void;
}

/** Everything dated on one line of time: bars are rounds of talks, marks the rest. Its ends choose what is shown. */
export function Timeline({ onSelect = choose }: TimelineProps) {
  const track = useRef<HTMLDivElement>(null);
  const size = useSignal({ width: 0, height: 0 });
  useEffect(() => {
    if (!track.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) size.value = { width: entry.contentRect.width, height: entry.contentRect.height - yearRoom };
    });
    observer.observe(track.current);
    return () => observer.disconnect();
  }, []);

  const way = useWayBack();
  const { width, height } = size.value;
  const { items } = timeline.value;
  const some = drawable(items, new Set(picture.value.graph.nodes.map(({ id }) => id)));
  const strip = stripOf(some, ontology.value, { width, height, marks: height >= roomForMarks });
  const steps = strip && stepsOf(strip.scale);
  const parts = strip && steps && { scale: strip.scale, steps, width, height, items };
  return (
    <section class="timeline" aria-label={text.name} {...way}>
      {strip && steps && (
        <div class="timeline-head">
          <Play steps={steps} />
          <Words scale={strip.scale} drawn={strip.drawn} shown={some.length} />
          <Speed />
        </div>
      )}
      <div class="timeline-track" ref={track}>
        {strip && parts && width > 0 && (
          <>
            <Axis scale={strip.scale} width={width} height={height} />
            <Counts {...parts} />
            <Items drawn={strip.drawn} width={width} height={height} onSelect={onSelect} />
            <Handles {...parts} />
          </>
        )}
      </div>
    </section>
  );
}

/** The time that is shown, and how much of what is dated falls in it. */
function Words({ scale, drawn, shown }: { scale: Scale; drawn: Drawn[]; shown: number }) {
  const { items, isPart } = timeline.value;
  const { period } = picture.value;
  const isWithinNow = (item: TimelineItem) => isWithin(item, period);
  return (
    <p>
      <b>{period ? rangeInWords(period) : text.range(scale.first, scale.last)}</b>{" "}
      {period
        ? timeText.part(items.filter(isWithinNow).length, items.length)
        : isPart || shown < items.length
          ? text.part(shown)
          : text.all}{" "}
      {!period && timeText.hint} {isAnyPale(drawn) && text.pale(!marked.value.isQuiet)}
    </p>
  );
}

/** Whether some are pale: while nothing is chosen, those that are not in the picture. */
function isAnyPale(drawn: Drawn[]): boolean {
  const shown = new Set(picture.value.graph.nodes.map(({ id }) => id));
  return !marked.value.isQuiet || drawn.some(({ item }) => !shown.has(item.id));
}

function choose({ node }: { node: string }): void {
  alsoSelected.value = [];
  address.value = choosing(address.value, { node });
}
