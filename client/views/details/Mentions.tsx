import { mainLabel } from "../../../src/domain/ontology.ts";
import { linkTo } from "../../state/link.ts";
import { isWritten } from "../../state/names.ts";
import type { Details } from "../../state/panels.ts";
import { bySection } from "../../state/passages.ts";
import { ontology, sources } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { LabelMark } from "../marks/NodeMark.tsx";

/** Where a node is written about: sections, with their passages as links. */
export function Mentions({ node, around }: Details) {
  const isPassage = (labels: string[]) => isWritten(ontology.value, mainLabel(ontology.value, labels));
  if (isPassage(node.labels)) return null;
  const ids = around.nodes.filter(({ labels }) => isPassage(labels)).map(({ id }) => id);
  const sections = bySection(sources.value, ids);
  if (sections.length === 0) return null;
  return (
    <section class="group mentions">
      <Disclosure
        heading={
          <span class="mentions-heading">
            <LabelMark label="Section" size={15} /> {text.details.mentioned}
          </span>
        }
        end={<span class="count">{text.details.sections(sections.length)}</span>}
      >
        <ul class="sections">
          {sections.map(([first, ...rest]) =>
            first ? (
              <li key={first.section.id}>
                <span>{first.section.title}</span>
                <span class="passages">
                  {[first, ...rest].map(({ passage, paragraph }) => (
                    <a
                      key={passage.id}
                      href={linkTo({ view: "sources", passage: passage.id })}
                      aria-label={text.details.paragraph(first.section.title, paragraph)}
                    >
                      {text.sources.paragraph(paragraph)}
                    </a>
                  ))}
                </span>
              </li>
            ) : null,
          )}
        </ul>
      </Disclosure>
    </section>
  );
}
