import { linkTo } from "../../state/link.ts";
import { placeOf } from "../../state/passages.ts";
import { sources } from "../../state/session.ts";
import { text } from "../../text.ts";

/** A passage as a link to all that rests on it, with our summary of what it says. */
export function SourceLine({ passage }: { passage: string }) {
  const place = placeOf(sources.value, passage);
  return (
    <p class="source">
      <a href={linkTo({ view: "sources", passage })}>
        {place ? text.details.paragraph(place.section.title, place.paragraph) : passage}
      </a>
      {place && <span>{place.passage.summary}</span>}
    </p>
  );
}
