import { effect } from "@preact/signals";
import { askedWords, titleOf } from "../state/ask/asked.ts";
import { latest } from "../state/loaded.ts";
import { titled } from "../state/names.ts";
import { details, openPanel } from "../state/panels.ts";
import { placeOf } from "../state/passages.ts";
import { address, answer, ontology, questions, sources } from "../state/session.ts";
import { picturesText } from "../text/pictures.ts";
import { text } from "../text.ts";

/** Names the page after what is open, for tabs, bookmarks and the history of the browser. */
export function followTitle(): () => void {
  return effect(() => {
    const what = whatIsOpen();
    document.title = what ? text.titled(what) : text.title;
  });
}

function whatIsOpen(): string | undefined {
  const here = address.value;
  if (openPanel.value === "node") {
    const node = latest(details.value)?.node;
    return node && titled(ontology.value, node);
  }
  if (here.view === "questions") return questions.value.find(({ id }) => id === here.question)?.title;
  if (here.view === "ask") return titleOf(here, askedWords.value, answer.value) ?? text.answer.title;
  if (here.view === "paths") return text.paths.title;
  if (here.view === "common") return text.paths.common;
  if (here.view === "pictures") return picturesText.compare.title;
  if (here.view === "cypher") return text.cypher.title;
  if (here.view !== "sources") return ontology.value.title;
  const place = placeOf(sources.value, here.passage ?? "");
  return place ? text.details.paragraph(place.section.title, place.paragraph) : text.sources.title;
}
