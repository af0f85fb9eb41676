import { nodes, several } from "./counts.ts";

/** What the box says, in which questions are asked and things are found. */
export const askBoxText = {
  label: "Ask a question or find a thing",
  ask: "Ask",
  asTyped: (words: string) => `Ask “${words}”`,
  past: "Asked before",
  begin: "For example",
  forget: "Forget these questions",
  forgotten: "The questions asked before are forgotten.",
  asIs: "ask as typed",
  offered: (things: number, questions: number) =>
    `${nodes(things)} and ${several(questions, "question", "questions")} found.`,
  pastOffered: (count: number) => `${several(count, "question", "questions")} asked before.`,
  unreadable: "This link does not say what was asked: what it carries is no reading of a question.",
};
