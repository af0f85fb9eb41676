import { act } from "../state/session.ts";
import type { Style } from "../state/style/style.ts";

/** Changes the way marks look; the legend says so, and takes it back. */
export function restyle(style: Style): void {
  act({ do: "style", style });
}
