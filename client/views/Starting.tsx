import { CircleAlert } from "lucide-preact";
import { go } from "../router.ts";
import { address, startup } from "../state/session.ts";
import { text } from "../text.ts";
import { Icon } from "./marks/Icon.tsx";
import { Skeleton, Talks } from "./Skeleton.tsx";
import { StartSteps } from "./StartSteps.tsx";

/** What the page waits for, step by step, or why there is no graph; it goes by itself. */
export function Starting() {
  const failure = startup.value?.failure;
  return (
    <>
      <Skeleton />
      <main class="middle starting">
        <div class="stage">
          {!failure && <Talks />}
          {failure ? <Failure sentence={failure} /> : <Waiting />}
        </div>
        <div class="strip-skeleton">{!failure && text.start.strip}</div>
      </main>
    </>
  );
}

function Waiting() {
  const { waitingFor, steps = [], ready } = startup.value ?? {};
  const isOwn = steps.some(({ id }) => id === "download");
  const isUnreachable = startup.value !== undefined && steps.length === 0 && !ready && !waitingFor;
  return (
    <div class="message start-card">
      <h1>{isUnreachable ? text.start.unreachable : (waitingFor ?? text.start.opening)}</h1>
      <p>{text.start[isUnreachable ? "again" : isOwn ? "lead" : "reaching"]}</p>
      <StartSteps steps={steps} />
    </div>
  );
}

/** The server's own words, which say what to do; and the way out of a database that there is not. */
function Failure({ sentence }: { sentence: string }) {
  const { database } = address.value;
  return (
    <div class="message start-card" role="alert">
      <p class="failure-mark">
        <Icon of={CircleAlert} size={20} /> {text.start.failed}
      </p>
      <h1 class="failure">{sentence}</h1>
      <p>{database === undefined ? text.start.failedHint : text.foreign.unknownHint}</p>
      {database !== undefined && (
        <div class="actions">
          <button type="button" class="button primary" onClick={() => go({ view: "graph", database: undefined })}>
            {text.foreign.toDefault}
          </button>
        </div>
      )}
      <StartSteps steps={startup.value?.steps ?? []} />
    </div>
  );
}
