import { ArrowLeft } from "lucide-preact";
import { linkTo } from "../../state/link.ts";
import { latest } from "../../state/loaded.ts";
import { passageClaims } from "../../state/panels.ts";
import { placeOf } from "../../state/passages.ts";
import { sources } from "../../state/session.ts";
import { filtersText } from "../../text/filters.ts";
import { text } from "../../text.ts";
import { Note } from "../evidence/EvidenceBody.tsx";
import { closePanel } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import { PanelFrame } from "../PanelFrame.tsx";
import { Trouble } from "../Trouble.tsx";
import { Claims } from "./Claims.tsx";
import { OnlyThis } from "./OnlyThis.tsx";
import { Pager } from "./Pager.tsx";

/** A passage, and everything that rests on it. */
export function PassagePanel({ passage: id }: { passage: string }) {
  const place = placeOf(sources.value, id);
  const loaded = passageClaims.value;
  const known = latest(loaded);
  return (
    <PanelFrame
      key={id}
      label={text.sources.title}
      class="view"
      onClose={closePanel}
      heading={
        <>
          <a class="back" href={linkTo({ view: "sources" })}>
            <Icon of={ArrowLeft} size={14} /> {text.sources.all}
          </a>
          {place && <p class="kicker">{text.sources.section(place.section.number, place.document.sections.length)}</p>}
          <h2 class="name" tabIndex={-1}>
            {place?.section.title ?? text.sources.missing}
          </h2>
          {place && <p class="labels">{text.sources.paragraph(place.paragraph)}</p>}
        </>
      }
    >
      {place && (
        <>
          <p class="summary">{place.passage.summary}</p>
          <p class="ours">
            {text.sources.ours}{" "}
            {place.document.url && (
              <a href={place.document.url} rel="noopener noreferrer" target="_blank">
                {text.sources.read}
              </a>
            )}
          </p>
          <OnlyThis
            passages={[id]}
            title={filtersText.paragraph(place.section.title, place.paragraph)}
            words={filtersText.onlyPassage}
          />
          {place.passage.note && <Note words={place.passage.note} />}
        </>
      )}
      {known?.passage === id && <Claims claims={known} uncovered={place?.passage.uncovered} />}
      {loaded?.state === "failed" && (
        <Trouble title={loaded.missing ? undefined : text.sources.failed} words={loaded.message} />
      )}
      <Pager passage={id} />
    </PanelFrame>
  );
}
