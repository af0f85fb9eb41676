import { signal } from "@preact/signals";

/** Whether the picture is shown as a list. */
export const isListed = signal(false);

export function toggleList(): void {
  isListed.value = !isListed.value;
}
