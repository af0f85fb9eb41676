import { isExporting } from "../../state/exporting.ts";
import { later } from "../later.tsx";

export const ExportDialog = later(async () => (await import("./ExportDialog.tsx")).ExportDialog, {
  isWanted: () => isExporting.value,
  shut: () => {
    isExporting.value = false;
  },
});
