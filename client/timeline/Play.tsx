import { Pause, Play as PlayIcon } from "lucide-preact";
import { isPlaying, pause, play, speed, speeds } from "../commands/period.ts";
import { timeText } from "../text/time.ts";
import type { Steps } from "./steps.ts";

/** Goes through the years by itself. */
export function Play({ steps }: { steps: Steps }) {
  const Drawing = isPlaying.value ? Pause : PlayIcon;
  const name = isPlaying.value ? timeText.pause : timeText.play(steps.unit);
  return (
    <button
      type="button"
      class="timeline-play"
      aria-label={name}
      title={name}
      onClick={() => (isPlaying.value ? pause() : play(steps))}
    >
      <Drawing size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

/** How fast that goes; each press is the next speed. */
export function Speed() {
  const next = speeds[(speeds.indexOf(speed.value) + 1) % speeds.length] ?? 1;
  return (
    <button
      type="button"
      class="timeline-speed"
      aria-label={timeText.speed(speed.value)}
      title={timeText.speed(speed.value)}
      onClick={() => {
        speed.value = next;
      }}
    >
      {timeText.times(speed.value)}
    </button>
  );
}
