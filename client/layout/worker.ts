import type { Arrangement } from "./arrangement.ts";
import { type Placer, placers, type Told } from "./placers.ts";

// Typed by hand: the DOM's types and a worker's cannot be loaded together.
const scope = self as unknown as {
  onmessage: (event: MessageEvent<Arrangement & { how: Placer }>) => void;
  postMessage(told: Told): void;
};

/** Parts of the work smaller than this are not told. */
const step = 0.02;

scope.onmessage = ({ data: { how, ...arrangement } }) => {
  let told = 0;
  const places = placers[how](arrangement, (share) => {
    if (share < told + step) return;
    told = share;
    scope.postMessage({ share });
  });
  scope.postMessage({ places });
};
