import { useSignal } from "@preact/signals";
import { mainLabel } from "../../../src/domain/ontology.ts";
import { capitalised } from "../../state/names.ts";
import type { Details } from "../../state/panels.ts";
import { type SentenceGroup, sentenceGroups } from "../../state/sentences.ts";
import { ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { SentenceRow } from "../evidence/SentenceRow.tsx";
import { GroupMark } from "./GroupMark.tsx";

/** Rows that a long group shows at first. */
const few = 8;

/** The relationships of a node, by type and direction, each a sentence that opens to its evidence. */
export function Relationships({ node, around, total }: Details) {
  const groups = sentenceGroups(ontology.value, node.id, { ...around, nodes: [node, ...around.nodes] });
  const first = groups.find((group) => group.sentences.some(({ evidence }) => evidence));
  const isCut = around.relationships.length < total;
  return (
    <>
      {groups.map((group) => (
        <Group key={group.key} group={group} opensFirst={group === first} />
      ))}
      {groups.length === 0 && <p class="quiet-words">{text.details.noRelationships}</p>}
      {isCut && <p class="quiet-words">{text.details.cut(around.relationships.length, total)}</p>}
    </>
  );
}

function Group({ group, opensFirst }: { group: SentenceGroup; opensFirst: boolean }) {
  const isWhole = useSignal(false);
  const { sentences } = group;
  const isLong = sentences.length > few + 2;
  const shown = isLong && !isWhole.value ? sentences.slice(0, few) : sentences;
  return (
    <section class="group">
      <h3>
        <GroupMark group={group} label={mainLabel(ontology.value, sentences[0]?.other.labels ?? [])} />
        {capitalised(group.words)}
        <span class="count">{sentences.length}</span>
      </h3>
      {shown.map(({ relationship, words, other, evidence }, index) => (
        <SentenceRow
          key={relationship.id}
          relationship={relationship}
          evidence={evidence}
          words={words}
          to={other}
          opened={opensFirst && index === 0}
          leadsTo={[other]}
        />
      ))}
      {shown.length < sentences.length && (
        <button
          type="button"
          class="link show-all"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {text.details.showAll(sentences.length)}
        </button>
      )}
    </section>
  );
}
