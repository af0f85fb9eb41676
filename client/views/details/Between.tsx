import { besides } from "../../state/bundles.ts";
import type { Joint } from "../../state/panels.ts";
import { byType, fullSentence } from "../../state/sentences.ts";
import { ontology } from "../../state/session.ts";
import { sizeText } from "../../text/size.ts";
import { SentenceRow } from "../evidence/SentenceRow.tsx";

interface Props {
  joint: Joint;
  /** Whether the relationship itself is listed too, opened. */
  isWhole: boolean;
}

/** All that is drawn between the same two nodes, each opening to its evidence. */
export function Between({ joint: { relationship, from, to }, isWhole }: Props) {
  const listed = besides(relationship)
    .filter(({ id }) => isWhole || id !== relationship.id)
    .toSorted(byType(ontology.value));
  if (listed.length === 0) return null;
  return (
    <section class="group">
      <h3>
        {isWhole ? sizeText.bundles.between : sizeText.bundles.also}
        <span class="count">{sizeText.bundles.several(listed.length)}</span>
      </h3>
      {listed.map((one) => {
        const sentence = fullSentence(ontology.value, one, [from, to]);
        return (
          sentence && (
            <SentenceRow
              key={one.id}
              {...sentence}
              opened={isWhole && one.id === relationship.id}
              leadsTo={[from, to]}
            />
          )
        );
      })}
    </section>
  );
}
