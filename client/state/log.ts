import { computed, signal } from "@preact/signals";
import type { Ontology } from "../../src/domain/ontology.ts";
import { stepsText as text } from "../text/steps.ts";
import { type History, stepsOf } from "./history.ts";
import { history, ontology } from "./session.ts";
import { stepWords } from "./stepWords.ts";

/** One step in words. `count` is how many steps are done once it is. */
export interface LogLine {
  count: number;
  words: string;
  isDone: boolean;
}

/** Whether the log is open. */
export const isLogOpen = signal(false);

export const logLines = computed(() => linesOf(history.value, ontology.value));

/** How the picture came about, the opening first, then what was undone. */
export function linesOf(given: History, words: Ontology): LogLine[] {
  const steps = stepsOf(given);
  return [
    { count: 0, words: text.opened(given.opened.graph.nodes.length), isDone: true },
    ...steps.map(({ action }, index) => ({
      count: index + 1,
      words: stepWords(action, steps[index - 1]?.picture ?? given.opened, words),
      isDone: index < given.past.length,
    })),
  ];
}

/** The log as a text to keep: how this was found. What was undone is left out. */
export function logText(lines: LogLine[], { title, address }: { title: string; address: string }): string {
  const done = lines.filter(({ isDone }) => isDone).map(({ words }, index) => `${index + 1}. ${words}`);
  return `${[title, address, "", ...done].join("\n")}\n`;
}

/** What became of the history, to be said: a step that was done, undone or done again, or a jump. What was brought in is told by who brought it. */
export function newsOf(before: History, now: History, words: Ontology): string | undefined {
  const [was, is] = [before.past.length, now.past.length];
  if (before.opened !== now.opened || before === now) return undefined;
  const lineAt = (given: History, count: number) => linesOf(given, words)[count]?.words ?? "";
  if (now.future.length === 0 && is === was + 1 && before.future[0] !== now.past[was])
    return now.past[was]?.action.do === "bring" ? undefined : `${lineAt(now, is)}.`;
  if (is === was - 1) return text.undone(lineAt(now, was));
  if (is === was + 1) return text.redone(lineAt(now, is));
  return is === was ? undefined : text.backAt(is, lineAt(now, is));
}
