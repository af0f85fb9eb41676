import { periodInWords } from "../../../src/domain/dates.ts";
import type { Section, SourceDocument } from "../../../src/domain/sources.ts";
import { linkTo } from "../../state/link.ts";
import { sources } from "../../state/session.ts";
import { filtersText } from "../../text/filters.ts";
import { text } from "../../text.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { closePanel } from "../focus.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import { OnlyThis } from "./OnlyThis.tsx";

/** Every document with its sections and passages, and how many claims rest on each. */
export function SourcesPanel() {
  const documents = sources.value?.documents ?? [];
  return (
    <PanelFrame
      label={text.sources.title}
      class="view"
      opensAs="full"
      onClose={closePanel}
      heading={
        <h2 class="name" tabIndex={-1}>
          {text.sources.title}
        </h2>
      }
    >
      <p class="lead">{documents.length > 0 ? text.sources.lead : text.sources.none}</p>
      {documents.map((document) => (
        <Document key={document.id} document={document} />
      ))}
    </PanelFrame>
  );
}

function Document({ document }: { document: SourceDocument }) {
  const { title, publisher, updatedOn, url, sections } = document;
  return (
    <section class="group document">
      <h3>{title}</h3>
      <p class="quiet-words">
        {text.sources.published(publisher, periodInWords(updatedOn, undefined, "day"))}{" "}
        {url && (
          <a href={url} rel="noopener noreferrer" target="_blank">
            {text.sources.original}
          </a>
        )}
      </p>
      {sections.map((section) => (
        <Contents key={section.id} section={section} />
      ))}
    </section>
  );
}

function Contents({ section }: { section: Section }) {
  const claims = sources.value?.claims ?? {};
  const total = section.passages.reduce((sum, { id }) => sum + (claims[id] ?? 0), 0);
  return (
    <Disclosure heading={section.title} end={<span class="count">{text.sources.claims(total)}</span>}>
      <OnlyThis
        passages={section.passages.map(({ id }) => id)}
        title={filtersText.section(section.title)}
        words={filtersText.onlySection}
      />
      <ul class="contents">
        {section.passages.map(({ id, summary }, index) => (
          <li key={id}>
            <a href={linkTo({ view: "sources", passage: id })}>{text.sources.paragraph(index + 1)}</a>
            <span class="count">{text.sources.claims(claims[id] ?? 0)}</span>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
