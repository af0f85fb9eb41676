import { useSignal, useSignalEffect } from "@preact/signals";
import { announcement } from "../state/session.ts";

/** Sentences that stay for a while: one that follows at once must not take the place of the one before. */
const kept = 3;

/** Speaks what happened, politely. */
export function Live() {
  const said = useSignal<{ number: number; words: string }[]>([]);
  useSignalEffect(() => {
    const words = announcement.value;
    if (words === "") return;
    // Taken: the same words said again are news again.
    announcement.value = "";
    const number = (said.peek().at(-1)?.number ?? 0) + 1;
    said.value = [...said.peek(), { number, words }].slice(-kept);
  });
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="false">
      {said.value.map(({ number, words }) => (
        <p key={number}>{words}</p>
      ))}
    </div>
  );
}
