import { type Added, isLogOpen } from "../../state/log.ts";
import { later } from "../later.tsx";
import { WaitingWords } from "../Waiting.tsx";

export const StepClaims = later<{ added: Added }>(async () => (await import("./StepClaims.tsx")).StepClaims, {
  Waiting: WaitingWords,
});

export const LogPanel = later(async () => (await import("./LogPanel.tsx")).LogPanel, {
  isWanted: () => isLogOpen.value,
  shut: () => {
    isLogOpen.value = false;
  },
});
