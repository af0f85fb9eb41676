import { reaching } from "../../state/neighbourhood.ts";
import { later } from "../later.tsx";

export const NeighbourhoodDialog = later(async () => (await import("./NeighbourhoodDialog.tsx")).NeighbourhoodDialog, {
  isWanted: () => reaching.value !== undefined,
  shut: () => {
    reaching.value = undefined;
  },
});
