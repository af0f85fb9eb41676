import { signal } from "@preact/signals";

/** Something that a reader must know about the picture or its link, until it is taken away. */
export interface Notice {
  words: string;
  /** A way out, if there is one besides going on. */
  offers?: "save" | undefined;
}

export const notices = signal<Notice[]>([]);

export function dismiss(notice: Notice): void {
  notices.value = notices.peek().filter((other) => other !== notice);
}

/** The reader has read that pictures like this one are too large for a link. */
export const isSizeKnown = signal(false);
