import type { Action } from "./action.ts";
import { emptyPicture, type Picture } from "./picture.ts";
import { step } from "./step.ts";

/** A change of the picture, and the picture that came of it. */
export interface Step {
  action: Action;
  picture: Picture;
}

/** How the present picture came about, from the opened one on, and what was undone, nearest first. */
export interface History {
  opened: Picture;
  past: Step[];
  present: Picture;
  future: Step[];
}

export const emptyHistory: History = { opened: emptyPicture, past: [], present: emptyPicture, future: [] };

/** Opening a graph starts anew; all else can be undone. */
export function record(history: History, action: Action): History {
  const present = step(history.present, action);
  if (action.do === "open") return { opened: present, past: [], present, future: [] };
  return { ...history, past: [...history.past, { action, picture: present }], present, future: [] };
}

/** The last step anew: what is dragged is one step, however far. */
export function amend(history: History, action: Action): History {
  return record(undo(history), action);
}

export function undo(history: History): History {
  return jump(history, history.past.length - 1);
}

export function redo(history: History): History {
  return jump(history, history.past.length + 1);
}

/** Goes to where so many of all steps are done. */
export function jump(history: History, count: number): History {
  const all = stepsOf(history);
  if (count < 0 || count > all.length || count === history.past.length) return history;
  const past = all.slice(0, count);
  return {
    ...history,
    past,
    present: { ...(past.at(-1)?.picture ?? history.opened), fresh: [] },
    future: all.slice(count),
  };
}

export function stepsOf({ past, future }: History): Step[] {
  return [...past, ...future];
}
