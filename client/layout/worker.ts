import type { Arrangement } from "./arrangement.ts";
import { type Placer, placers } from "./placers.ts";

// Typed by hand: the DOM's types and a worker's cannot be loaded together.
const scope = self as unknown as {
  onmessage: (event: MessageEvent<Arrangement & { how: Placer }>) => void;
  postMessage(places: ReturnType<(typeof placers)[Placer]>): void;
};

scope.onmessage = ({ data: { how, ...arrangement } }) => scope.postMessage(placers[how](arrangement));
