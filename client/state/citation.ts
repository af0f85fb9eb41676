import type { Evidence } from "../../src/domain/evidence.ts";
import type { Schema } from "../../src/domain/schema.ts";
import type { PassagePlace, SourceList } from "../../src/domain/sources.ts";
import { placeOf } from "./passages.ts";

interface Cited {
  evidence: Evidence;
  sources: SourceList | undefined;
  /** The state of the graph that says so. */
  graph: Schema["graph"];
  /** Where the claim is shown. */
  url: string;
}

/**
 * A claim as it may stand in a paper: what is claimed and on what basis, what is odd about it, where each passage stands with the address of
 * its document, and which state of which graph says so, at which address. Lines end with a line feed.
 */
export function citation({ evidence, sources, graph, url }: Cited): string {
  const places = evidence.sources.map((id) => placeOf(sources, id) ?? id);
  return [
    `${evidence.claim} (${basisOf(evidence)})`,
    ...(evidence.note ? [`Note: ${evidence.note}`] : []),
    ...places.map((place) => (typeof place === "string" ? `Passage ${place}.` : passageWords(place))),
    `${graph ? `Backchannel, graph ${graph.folder}, version ${graph.hash.slice(0, 12)}` : "Backchannel"}: ${url}`,
  ].join("\n");
}

function basisOf({ basis, reason }: Evidence): string {
  return reason === undefined ? basis : `${basis}: ${reason.replace(/\.$/, "")}`;
}

function passageWords({ document, section, paragraph }: PassagePlace): string {
  const published = [document.title, document.publisher, `as of ${document.updatedOn}`].filter(Boolean).join(", ");
  const place = `section ${section.number}, “${section.title}”, paragraph ${paragraph}`;
  return `${published}: ${place}.${document.url ? ` ${document.url}` : ""}`;
}

/** A configured address with the citation in the place of `{citation}`; undefined without one. */
export function reportAddress(link: string | undefined, words: string): string | undefined {
  return link?.replaceAll("{citation}", () => encodeURIComponent(words));
}
