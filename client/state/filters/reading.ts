import { signal } from "@preact/signals";

/** Where it is written, in words, while what is said there is being fetched to show that alone. */
export const reading = signal<string | undefined>(undefined);
