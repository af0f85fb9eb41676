import type { Evidence } from "../../../src/domain/evidence.ts";
import { labelsInWords } from "../../canvas/announce.ts";
import { nameOf, periodOf } from "../../canvas/name.ts";
import { titled } from "../../state/names.ts";
import { placeOf } from "../../state/passages.ts";
import { ontology, sources } from "../../state/session.ts";
import type { TreeRow } from "../../state/treeRows.ts";
import { twinText as text } from "../../text/twin.ts";
import { text as pageText } from "../../text.ts";

/** A row for the ear. */
export function rowWords(row: TreeRow): string {
  switch (row.is) {
    case "group":
      return text.group(row.title, row.count);
    case "node": {
      const { node, count, isEnd } = row;
      const said = [nameOf(node, ontology.value), labelsInWords(node, ontology.value), periodOf(node, ontology.value)];
      const words = [...said, text.joined(count)].filter(Boolean).join(", ");
      return isEnd ? `${text.end} ${words}` : words;
    }
    case "sentence": {
      const { words, other, evidence } = row.sentence;
      return [`${words} ${titled(ontology.value, other)}`, ...restsOn(evidence)].join(", ");
    }
    case "claim":
      return claimWords(row.evidence);
    case "passage":
      return text.passage(...passageWords(row.passage));
  }
}

/** What typing ahead looks for in a row. */
export function rowName(row: TreeRow): string {
  if (row.is === "node") return nameOf(row.node, ontology.value);
  return row.is === "group" ? row.title : rowWords(row);
}

/** "implied", "2 passages". */
export function restsOn(evidence: Evidence | undefined): string[] {
  return evidence ? [pageText.basis[evidence.basis], text.passages(evidence.sources.length)] : [];
}

function claimWords(evidence: Evidence | undefined): string {
  if (!evidence) return text.bare;
  const { basis, claim, reason = pageText.details.impliedBare, note } = evidence;
  return [
    text.claim(claim),
    ...(basis === "implied" ? [text.why(reason)] : []),
    ...(note ? [`${pageText.details.note} ${note}`] : []),
  ].join(" ");
}

/** Where a passage stands, and our summary of it. */
export function passageWords(id: string): [place: string, summary: string] {
  const place = placeOf(sources.value, id);
  if (!place) return [id, ""];
  return [pageText.details.paragraph(place.section.title, place.paragraph), place.passage.summary];
}
