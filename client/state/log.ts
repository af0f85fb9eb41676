import { computed, signal } from "@preact/signals";
import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import type { SourceList } from "../../src/domain/sources.ts";
import { stepsText as text } from "../text/steps.ts";
import type { Action } from "./action.ts";
import { type History, type Step, stepsOf } from "./history.ts";
import { claimLines, documentLines } from "./logClaims.ts";
import { history, ontology } from "./session.ts";
import { stepWords } from "./stepWords.ts";

/** One step in words. `count` is how many steps are done once it is. */
export interface LogLine {
  count: number;
  words: string;
  isDone: boolean;
  /** What it brought into the picture, where it brought anything. */
  added?: Added;
}

/** Nodes and relationships that came in, and all nodes of the picture then, for the ends of these. */
export interface Added extends Subgraph {
  among: GraphNode[];
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
      ...addedBy(action, steps[index]?.picture.graph.nodes ?? []),
    })),
  ];
}

/** The opening and what a link shows are no finds of the reader's. */
function addedBy(action: Action, among: GraphNode[]): Pick<LogLine, "added"> {
  if (!("graph" in action) || action.do === "open") return {};
  const { nodes, relationships } = action.graph;
  return nodes.length + relationships.length === 0 ? {} : { added: { nodes, relationships, among } };
}

interface Kept {
  title: string;
  address: string;
  words: Ontology;
  sources: SourceList | undefined;
}

/** The log as a text to keep: how this was found, and what each step rests on. What was undone is left out. */
export function logText(lines: LogLine[], { title, address, words, sources }: Kept): string {
  const done = lines.filter(({ isDone }) => isDone);
  const told = done.flatMap((line, index) => [
    `${index + 1}. ${line.words}`,
    ...(line.added ? claimLines(line.added, words, sources).map((claim) => `   - ${claim}`) : []),
  ]);
  const cited = documentLines(done, sources);
  return `${[title, address, "", ...told, ...(cited.length > 0 ? ["", ...cited] : [])].join("\n")}\n`;
}

/** What became of the history, to be said: a step that was done, undone or done again, or a jump. What was brought in is told by who brought it, and that guests left by where the reader went. */
export function newsOf(before: History, now: History, words: Ontology): string | undefined {
  const [was, is] = [before.past.length, now.past.length];
  if (before.opened !== now.opened || before === now) return undefined;
  const lineAt = (given: History, count: number) => linesOf(given, words)[count]?.words ?? "";
  if (now.future.length === 0 && is === was + 1 && before.future[0] !== now.past[was])
    return now.past[was]?.action.do === "bring" ? undefined : `${lineAt(now, is)}.`;
  if (is < was && !now.future.includes(before.past[is] as Step)) return undefined;
  if (is === was - 1) return text.undone(lineAt(now, was));
  if (is === was + 1) return text.redone(lineAt(now, is));
  return is === was ? undefined : text.backAt(is, lineAt(now, is));
}
