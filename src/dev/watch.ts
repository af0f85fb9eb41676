import { watch } from "node:fs";

const calmMilliseconds = 150;

/** Runs `react` when something below the folder has changed and then been left alone for a moment; never two at once. */
export function onChange(folder: string, react: () => Promise<void>, signal: AbortSignal): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(folder, { recursive: true, signal }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(react).catch((error) => console.error(error));
    }, calmMilliseconds);
  });
}
