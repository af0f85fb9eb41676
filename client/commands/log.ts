import { effect, signal, untracked } from "@preact/signals";
import { fileName, saveFile } from "../export/file.ts";
import { stepsOf } from "../state/history.ts";
import { logLines, logText, newsOf } from "../state/log.ts";
import { letGo } from "../state/selected.ts";
import { announcement, history, jumpTo, ontology, sources } from "../state/session.ts";

/** Between two steps of a replay. */
const pause = 1200;

/** Says each step, and what is undone or done again. */
export function announceSteps(): () => void {
  let before = history.peek();
  return effect(() => {
    const now = history.value;
    untracked(() => {
      const news = newsOf(before, now, ontology.value);
      if (news) announcement.value = news;
      // A mark that stood for several is gone with the step that made it.
      if (before.opened === now.opened) letGo([]);
    });
    before = now;
  });
}

/** Whether the steps are being shown one after the other. */
export const isReplaying = signal(false);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows every step from the opening on; again, it stops. A reader who changes something goes on from there. */
export function replay(): void {
  clearTimeout(timer);
  isReplaying.value = !isReplaying.value;
  if (!isReplaying.value) return;
  jumpTo(0);
  const expected = { past: history.peek() };
  const next = () => {
    const { past, future } = history.peek();
    if (history.peek() !== expected.past || future.length === 0) {
      isReplaying.value = false;
      return;
    }
    jumpTo(past.length + 1);
    expected.past = history.peek();
    timer = setTimeout(next, pause);
  };
  timer = setTimeout(next, pause);
}

/** Gives the steps as a text file. */
export function saveLog(): void {
  const { title } = ontology.peek();
  const words = ontology.peek();
  const content = logText(logLines.peek(), { title, address: location.href, words, sources: sources.peek() });
  saveFile(fileName(title, new Date(), "txt"), content, "text/plain");
}

export const hasSteps = () => stepsOf(history.value).length > 0;
