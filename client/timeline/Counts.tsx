import { timeText } from "../text/time.ts";
import { type Count, countsOf } from "./counts.ts";
import type { Scale } from "./scale.ts";
import { edgeOf, inWords, type Steps } from "./steps.ts";

interface Props {
  items: { start: string; end: string }[];
  steps: Steps;
  scale: Scale;
  width: number;
  height: number;
}

/** The least width of a bar and the most of the track's height that it takes. */
const least = 3;
const share = 0.8;

/** How much is dated in each year, as bars behind what is dated. */
export function Counts({ items, steps, scale, width, height }: Props) {
  const counts = countsOf(items, steps, width / least);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const size = (counts[1]?.step ?? steps.last + 1) - steps.first;
  const place = ({ step, count }: Count) => {
    const [from, to] = [step, step + size].map((edge) =>
      edgeOf(steps, scale, Math.min(edge, steps.last + 1), width),
    ) as [number, number];
    const tall = Math.round((count / most) * height * share);
    return { x: from, y: height - 1 - tall, width: Math.max(1, to - from - 1), height: tall };
  };
  return (
    <svg class="timeline-counts" width={width} height={height} role="img" aria-label={timeText.counts}>
      {counts
        .filter(({ count }) => count > 0)
        .map((one) => (
          <rect key={one.step} {...place(one)}>
            <title>{timeText.value(inWords(steps, one.step), one.count)}</title>
          </rect>
        ))}
    </svg>
  );
}
