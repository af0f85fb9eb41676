import type { Startup, StartupStep } from "./domain/startup.ts";

/** What is reported of a step; how long it has taken is counted here. */
export type StepReport = Omit<StartupStep, "seconds">;

/** The start as it goes on, for the console, `/api/ready` and the page. */
export interface StartupProgress {
  report(step: StepReport): void;
  fail(message: string): void;
  finish(): void;
  snapshot(): Startup;
}

interface Timed extends StepReport {
  begunAt: number | undefined;
  endedAt: number | undefined;
}

/** `expected` names the steps to come, in order; `onLine` gets a line for the console whenever there is news. */
export function createStartup(
  expected: Pick<StepReport, "id" | "words">[],
  onLine: (line: string) => void,
  now: () => number = Date.now,
): StartupProgress {
  const steps = new Map<string, Timed>(
    expected.map(({ id, words }) => [id, { id, words, state: "waiting", begunAt: undefined, endedAt: undefined }]),
  );
  const told = createTeller(onLine);
  let ready = false;
  let failure: string | undefined;

  function report(step: StepReport): void {
    const before = steps.get(step.id);
    const endedAt = step.state === "done" || step.state === "failed" ? now() : undefined;
    const timed = { ...step, begunAt: before?.begunAt ?? now(), endedAt };
    steps.set(step.id, timed);
    told(timed);
  }

  function fail(message: string): void {
    failure = message;
    for (const step of steps.values()) if (step.state === "running") steps.set(step.id, { ...step, state: "failed" });
  }

  function snapshot(): Startup {
    const shown = [...steps.values()].map((step) => withSeconds(step, now()));
    const waitingFor = ready || failure ? undefined : waitingWords(shown);
    return { ready, steps: shown, ...(waitingFor && { waitingFor }), ...(failure && { failure }) };
  }

  function finish(): void {
    ready = true;
  }

  return { report, fail, finish, snapshot };
}

function withSeconds({ begunAt, endedAt, ...step }: Timed, now: number): StartupStep {
  if (begunAt === undefined) return step;
  return { ...step, seconds: Math.round(((endedAt ?? now) - begunAt) / 100) / 10 };
}

/** "Neo4j is starting, 3 s"; words that count by themselves, and whole sentences, stay as they are. */
function waitingWords(steps: StartupStep[]): string {
  const running = steps.findLast(({ state }) => state === "running");
  if (!running) return "Backchannel is starting";
  const isSentence = /[.?]$/.test(running.words);
  return running.progress === undefined && !isSentence
    ? `${running.words}, ${Math.floor(running.seconds ?? 0)} s`
    : running.words;
}

/** A line for each new state or wording of a step, but of one that counts only every twelfth part. */
function createTeller(onLine: (line: string) => void): (step: Timed) => void {
  const last = new Map<string, string>();
  return (step) => {
    const part = step.progress ? Math.floor(step.progress * 12) : step.words;
    const news = `${step.state} ${part}`;
    if (last.get(step.id) === news) return;
    last.set(step.id, news);
    const took = step.endedAt && step.begunAt !== undefined ? step.endedAt - step.begunAt : 0;
    onLine(took >= 100 ? `${step.words} (${(took / 1000).toFixed(1)} s)` : step.words);
  };
}
