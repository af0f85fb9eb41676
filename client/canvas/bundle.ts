import { act, announcement, toast } from "../state/session.ts";
import { sizeText } from "../text/size.ts";

/** Merges lines between the same two nodes, or parts them again, as a step that can be undone. */
export function bundle(on: boolean): void {
  act({ do: "bundle", on });
  const words = `${on ? sizeText.bundles.merged : sizeText.bundles.parted}.`;
  toast.value = { words, undo: true };
  announcement.value = words;
}
