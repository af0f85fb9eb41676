import { signal } from "@preact/signals";
import type { Editor } from "../../editor/editor.ts";

/** The editor, while there is one. */
export const editor = signal<Editor | undefined>(undefined);
