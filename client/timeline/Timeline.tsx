import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { choosing } from "../state/address.ts";
import { address, alsoSelected, ontology, picture, timeline } from "../state/session.ts";
import { Axis, yearRoom } from "./Axis.tsx";
import { Items } from "./Items.tsx";
import { drawable } from "./part.ts";
import { stripOf } from "./strip.ts";
import { text } from "./text.ts";
import "./timeline.css";

/** The least height of the track at which there is room for marks, in pixels. */
const roomForMarks = 60;

interface TimelineProps {
  /** What becomes of a choice; left out, it goes into the address. */
  onSelect?: (choice: { node: string }) => void;
}

/** Everything dated on one line of time: bars are rounds of talks, marks the rest. */
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

  const { width, height } = size.value;
  const { items, isPart } = timeline.value;
  const some = drawable(items, new Set(picture.value.graph.nodes.map(({ id }) => id)));
  const strip = stripOf(some, ontology.value, { width, height, marks: height >= roomForMarks });
  return (
    <section class="timeline" aria-label={text.name}>
      {strip && (
        <p>
          <b>{text.range(strip.scale.first, strip.scale.last)}</b>{" "}
          {isPart || some.length < items.length ? text.part(some.length) : text.all}
        </p>
      )}
      <div class="timeline-track" ref={track}>
        {strip && width > 0 && (
          <>
            <Axis scale={strip.scale} width={width} height={height} />
            <Items drawn={strip.drawn} width={width} height={height} onSelect={onSelect} />
          </>
        )}
      </div>
    </section>
  );
}

function choose({ node }: { node: string }): void {
  alsoSelected.value = [];
  address.value = choosing(address.value, { node });
}
