import type { Frame, OpeningPicture } from "../../src/domain/opening.ts";
import type { Places } from "./box.ts";

/** `opening.yaml` with the places of one frame as they are now, those of the other frame as they were. */
export function compositionYaml(places: Places, frame: Frame, opening: OpeningPicture["places"] = {}): string {
  const other = frame === "wide" ? "tall" : "wide";
  return Object.entries(places)
    .map(([id, place]) => {
      const both = { [other]: opening[id]?.[other], [frame]: place };
      const parts = (["wide", "tall"] as const).flatMap((name) => {
        const at = both[name];
        return at ? [`${name}: [${at[0]}, ${at[1]}]`] : [];
      });
      return `${key(id)}: { ${parts.join(", ")} }\n`;
    })
    .join("");
}

function key(id: string): string {
  return /^[a-z][a-z0-9-]*$/.test(id) ? id : JSON.stringify(id);
}
