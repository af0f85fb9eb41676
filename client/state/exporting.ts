import { signal } from "@preact/signals";

export const exportForms = ["png", "svg", "json", "nodes", "relationships", "graphml", "gexf"] as const;
export type ExportForm = (typeof exportForms)[number];

/** How the picture is to be taken away. */
export interface ExportChoices {
  form: ExportForm;
  /** How much larger than on the page a PNG is drawn. */
  scale: number;
  part: "all" | "view";
  /** Left out, the side that the page has. */
  paper?: "light" | "dark";
  hasGround: boolean;
  hasLegend: boolean;
  hasLetters: boolean;
  notes: "none" | "some" | "all";
}

export const scales = [1, 2, 4];
/** Numbers that a picture of a page's size has room for. */
export const someNotes = 40;

export const isExporting = signal(false);
/** Kept while the page is open: who takes away a second picture wants it like the first. */
export const exportChoices = signal<ExportChoices>({
  form: "png",
  scale: 2,
  part: "all",
  hasGround: true,
  hasLegend: true,
  hasLetters: true,
  notes: "some",
});

export function exportPicture(): void {
  isExporting.value = true;
}

export const isPicture = (form: ExportForm) => form === "png" || form === "svg";
