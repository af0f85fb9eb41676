import { nameOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { gathering } from "../../state/grouped/gathered.ts";
import { linkTo } from "../../state/link.ts";
import { capitalised } from "../../state/names.ts";
import type { Sentence } from "../../state/sentences.ts";
import { address, ontology } from "../../state/session.ts";
import { NodeMark } from "../marks/NodeMark.tsx";

/** The relationships of one type between a group and others, each line with how many it sums up. */
export function SumRows({ words, sentences }: { words: string; sentences: Sentence[] }) {
  const { sums } = gathering.value;
  const count = (id: string) => sums.get(id)?.length ?? 1;
  const total = sentences.reduce((sum, { relationship }) => sum + count(relationship.id), 0);
  return (
    <section class="group">
      <h3>
        {capitalised(words)}
        <span class="count">{total}</span>
      </h3>
      <ul class="ends">
        {sentences.map(({ relationship, other }) => (
          <li key={relationship.id}>
            <NodeMark labels={other.labels} />
            <a href={linkTo(choosing(address.value, { relationship: relationship.id }))}>
              {nameOf(other, ontology.value)}
            </a>{" "}
            <span class="count">{count(relationship.id)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
