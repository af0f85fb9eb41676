import { signal } from "@preact/signals";

/** Whether the choice of what marks show is open. */
export const isStyling = signal(false);
