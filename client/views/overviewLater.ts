import { needsOverview } from "../state/size.ts";
import { later } from "./later.tsx";

export const Overview = later(async () => (await import("../canvas/Overview.tsx")).Overview, {
  isWanted: () => needsOverview.value,
  shut: () => undefined,
});
