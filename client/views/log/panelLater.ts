import { isLogOpen } from "../../state/log.ts";
import { later } from "../later.tsx";

export const LogPanel = later(async () => (await import("./LogPanel.tsx")).LogPanel, {
  isWanted: () => isLogOpen.value,
  shut: () => {
    isLogOpen.value = false;
  },
});
