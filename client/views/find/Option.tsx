import { CircleHelp, History, type LucideIcon, MessageCircleQuestionMark } from "lucide-preact";
import { markTyped } from "../../state/marking.ts";
import { knownLabels, spaced } from "../../state/names.ts";
import { ontology } from "../../state/session.ts";
import { askBoxText } from "../../text/askBox.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { Marked } from "../marks/Marked.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import type { Suggestion } from "./suggestions.ts";

/** One thing that the box offers, in its words; what matched is marked. */
export function Option({ suggestion, typed }: { suggestion: Suggestion; typed: string }) {
  switch (suggestion.is) {
    case "ask":
      return <WordsOption icon={MessageCircleQuestionMark} words={askBoxText.asTyped(suggestion.words)} typed="" />;
    case "node":
      return <NodeOption {...suggestion.node} typed={typed} />;
    case "question":
      return <WordsOption icon={CircleHelp} words={suggestion.offer.words} typed={typed} />;
    case "past":
      return <WordsOption icon={History} words={suggestion.question.words} typed="" />;
  }
}

function NodeOption({
  name,
  labels,
  period,
  degree,
  matched,
  typed,
}: Extract<Suggestion, { is: "node" }>["node"] & { typed: string }) {
  const kinds = [...knownLabels(ontology.value, labels).map(spaced), ...(period ? [period] : [])].join(", ");
  return (
    <>
      <NodeMark labels={labels} size={18} />
      <span class="offer-name" dir="auto">
        <Marked pieces={markTyped(name, typed)} />
      </span>
      <span class="offer-kinds">{kinds}</span>
      <span class="offer-end">
        {matched ? <Matched words={matched} typed={typed} /> : text.find.relationships(degree)}
      </span>
    </>
  );
}

/** Another name, or the summary, which is a sentence. */
function Matched({ words, typed }: { words: string; typed: string }) {
  const marked = <Marked pieces={markTyped(words, typed)} />;
  return words.endsWith(".") ? (
    marked
  ) : (
    <>
      “{marked}” {text.find.alias}
    </>
  );
}

function WordsOption({ icon, words, typed }: { icon: LucideIcon; words: string; typed: string }) {
  return (
    <>
      <Icon of={icon} size={18} />
      <span class="offer-name" dir="auto">
        <Marked pieces={markTyped(words, typed)} />
      </span>
    </>
  );
}
