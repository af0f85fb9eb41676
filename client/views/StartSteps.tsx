import { Check, CircleAlert, LoaderCircle } from "lucide-preact";
import type { Startup } from "../../src/domain/startup.ts";
import { text } from "../text.ts";
import { Icon } from "./marks/Icon.tsx";

type Step = Startup["steps"][number];

const drawings = { done: Check, running: LoaderCircle, failed: CircleAlert, waiting: undefined };

/** The steps of the start, with the time that each took, and how far all have come. */
export function StartSteps({ steps }: { steps: Step[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      {steps.every(({ state }) => state !== "failed") && (
        <progress aria-label={text.start.progress} max={1} value={shareDone(steps)} />
      )}
      <ol class="steps">
        {steps.map((step) => (
          <Line key={step.id} step={step} />
        ))}
      </ol>
    </>
  );
}

function Line({ step: { words, state, seconds } }: { step: Step }) {
  const drawing = drawings[state];
  return (
    <li class={state}>
      <span class="step-mark">{drawing && <Icon of={drawing} />}</span>
      <span>
        {words}
        <span class="unseen">, {text.start.states[state]}</span>
      </span>
      <span class="count">{seconds === undefined || state === "waiting" ? "" : text.start.seconds(seconds)}</span>
    </li>
  );
}

/** A step under way counts by its own progress, or else as half. */
function shareDone(steps: Step[]): number {
  const done = steps.map(({ state, progress }) => (state === "done" ? 1 : state === "running" ? (progress ?? 0.5) : 0));
  return done.reduce<number>((sum, share) => sum + share, 0) / steps.length;
}
