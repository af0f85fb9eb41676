import { signal } from "@preact/signals";
import type { Language } from "../../src/domain/language.ts";

/** What statements may call in the open database, once the editor has asked for it. */
export const language = signal<Language | undefined>(undefined);
