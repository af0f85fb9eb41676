import { signal } from "@preact/signals";
import type { Filter } from "./filter.ts";

/** The editor of filters while it is open; with the filter that it changes. */
export const editing = signal<{ filter?: Filter } | undefined>(undefined);
