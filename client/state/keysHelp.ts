import { signal } from "@preact/signals";

/** Whether the list of all keys is open. */
export const isKeysHelpOpen = signal(false);

export function showKeys(): void {
  isKeysHelpOpen.value = true;
}
