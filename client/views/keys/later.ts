import { isKeysHelpOpen } from "../../state/keysHelp.ts";
import { later } from "../later.tsx";

export const KeysDialog = later(async () => (await import("./KeysDialog.tsx")).KeysDialog, {
  isWanted: () => isKeysHelpOpen.value,
  shut: () => {
    isKeysHelpOpen.value = false;
  },
});
