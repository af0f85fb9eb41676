import type { Added } from "../../state/log.ts";
import { later } from "../later.tsx";
import { WaitingWords } from "../Waiting.tsx";

export const StepClaims = later<{ added: Added }>(async () => (await import("./StepClaims.tsx")).StepClaims, {
  Waiting: WaitingWords,
});
