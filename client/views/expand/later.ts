import { expansion } from "../../state/expansion.ts";
import { later } from "../later.tsx";

export const ExpandDialog = later(async () => (await import("./ExpandDialog.tsx")).ExpandDialog, {
  isWanted: () => expansion.value !== undefined,
  shut: () => {
    expansion.value = undefined;
  },
});
