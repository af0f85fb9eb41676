import { batch } from "@preact/signals";
import { call } from "../api.ts";
import { announcement, loadedAt, outage, recoveries } from "../state/session.ts";
import { text } from "../text.ts";

const milliseconds = { between: 4000 };

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says that the database is gone, and asks for it until it is back. */
export function loseDatabase(): void {
  if (outage.value || loadedAt.value === 0) return;
  announcement.value = text.outage.title;
  later();
}

export function tryNow(): void {
  clearTimeout(timer);
  void attempt();
}

function later(): void {
  outage.value = { loadedAt: loadedAt.value, retryAt: Date.now() + milliseconds.between };
  clearTimeout(timer);
  timer = setTimeout(attempt, milliseconds.between);
}

async function attempt(): Promise<void> {
  // Another database was chosen meanwhile.
  if (!outage.peek()) return;
  const isReady = await call("getReady", {}).then(
    ({ ready }) => ready,
    () => false,
  );
  if (!isReady) return later();
  batch(() => {
    outage.value = undefined;
    recoveries.value += 1;
    announcement.value = text.outage.over;
  });
}
