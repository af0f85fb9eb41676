import { startup } from "../state/session.ts";
import { text } from "../text.ts";
import { Skeleton, Talks } from "./Skeleton.tsx";
import { StartSteps } from "./StartSteps.tsx";

/** What the page waits for, step by step; it goes by itself. */
export function Starting() {
  const { failure, waitingFor, steps = [], ready } = startup.value ?? {};
  const isUnreachable = startup.value !== undefined && steps.length === 0 && !ready;
  const title = failure
    ? text.start.failed
    : isUnreachable
      ? text.start.unreachable
      : (waitingFor ?? text.start.opening);
  return (
    <>
      <Skeleton />
      <main class="middle starting">
        <div class="stage">
          <Talks />
          <div class="message start-card">
            <h1>{title}</h1>
            <p class={failure ? "failure" : undefined}>
              {failure ?? (isUnreachable ? text.start.again : text.start.lead)}
            </p>
            {failure && <p>{text.start.failedHint}</p>}
            <StartSteps steps={steps} />
          </div>
        </div>
        <div class="strip-skeleton">{text.start.strip}</div>
      </main>
    </>
  );
}
