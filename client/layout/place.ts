import type { Arrangement, Tell } from "./arrangement.ts";
import type { Places } from "./box.ts";
import type { Placer, Told } from "./placers.ts";

let spare: Worker | undefined;

/** Has a worker ready for the first picture, while its data are still on their way. */
export function prepareToPlace(): void {
  spare ??= newWorker();
}

function newWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/** Has a worker place the boxes. Each request has a worker of its own, so that giving up is ending it. */
export function arrange(request: Arrangement & { how: Placer }, signal?: AbortSignal, tell?: Tell): Promise<Places> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = spare ?? newWorker();
    spare = undefined;
    const end = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ("share" in data) return tell?.(data.share);
      end();
      resolve(data.places);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(`The layout failed: ${message}`));
    };
    signal?.addEventListener("abort", () => {
      end();
      reject(signal.reason);
    });
    // Ends only: a worker is sent a copy of whatever it is given.
    worker.postMessage({ ...request, lines: request.lines.map(({ from, to }) => ({ from, to })) });
  });
}
