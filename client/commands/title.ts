import { effect } from "@preact/signals";
import { nameOf } from "../canvas/name.ts";
import { askedWords, titleOf } from "../state/ask/asked.ts";
import { splitIds } from "../state/ids.ts";
import { latest } from "../state/loaded.ts";
import { titled } from "../state/names.ts";
import { details, openPanel } from "../state/panels.ts";
import { placeOf } from "../state/passages.ts";
import { foundCommon, foundPaths, listInWords } from "../state/paths.ts";
import { address, answer, ontology, picture, questions, sources } from "../state/session.ts";
import { picturesText } from "../text/pictures.ts";
import { text } from "../text.ts";

/** Names the page after what is open, for tabs, bookmarks and the history of the browser. */
export function followTitle(): () => void {
  return effect(() => {
    const what = whatIsOpen();
    document.title = what ? text.titled(what) : text.title;
  });
}

const commonTitle = (names: string[]) =>
  names.length < 2 ? text.paths.inCommonWith(names[0] ?? "") : text.paths.inCommon(listInWords(names));

/** A node's name, as far as it is in the picture or was found. */
function called(id: string): string {
  const found = address.value.view === "paths" ? latest(foundPaths.value) : latest(foundCommon.value);
  const node = [...(found?.subgraph.nodes ?? []), ...picture.value.graph.nodes].find((other) => other.id === id);
  return node ? nameOf(node, ontology.value) : id;
}

/** What is looked at, in words; undefined while that is not known. */
export function whatIsOpen(): string | undefined {
  const here = address.value;
  if (openPanel.value === "node") {
    const node = latest(details.value)?.node;
    return node && titled(ontology.value, node);
  }
  if (here.view === "questions") return questions.value.find(({ id }) => id === here.question)?.title;
  if (here.view === "ask") return titleOf(here, askedWords.value, answer.value) ?? text.answer.title;
  if (here.view === "paths")
    return here.from && here.to ? text.paths.between(called(here.from), called(here.to)) : text.paths.title;
  if (here.view === "common") return commonTitle(splitIds(here.nodes).map(called));
  if (here.view === "pictures") return picturesText.compare.title;
  if (here.view === "cypher") return text.cypher.title;
  if (here.view !== "sources") return ontology.value.title;
  const place = placeOf(sources.value, here.passage ?? "");
  return place ? text.details.paragraph(place.section.title, place.paragraph) : text.sources.title;
}
