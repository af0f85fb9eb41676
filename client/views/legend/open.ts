import { signal } from "@preact/signals";

/** Whether the legend is open: on a phone as a sheet, on a tablet beside its marks. */
export const isLegendOpen = signal(false);
