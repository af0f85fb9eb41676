import type { Action } from "./action.ts";
import { emptyPicture, type Picture } from "./picture.ts";
import { step } from "./step.ts";

/** The pictures before the present one and those that were undone, nearest last and nearest first. */
export interface History {
  past: Picture[];
  present: Picture;
  future: Picture[];
}

export const emptyHistory: History = { past: [], present: emptyPicture, future: [] };

/** Opening a graph starts anew; all else can be undone. */
export function record(history: History, action: Action): History {
  const present = step(history.present, action);
  if (action.do === "open") return { past: [], present, future: [] };
  return { past: [...history.past, history.present], present, future: [] };
}

export function undo(history: History): History {
  const present = history.past.at(-1);
  if (!present) return history;
  return { past: history.past.slice(0, -1), present: unmarked(present), future: [history.present, ...history.future] };
}

export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (!present) return history;
  return { past: [...history.past, history.present], present: unmarked(present), future };
}

function unmarked(picture: Picture): Picture {
  return { ...picture, fresh: [] };
}
