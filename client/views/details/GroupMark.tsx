import { reading } from "../../../src/domain/ontology.ts";
import type { SentenceGroup } from "../../state/sentences.ts";
import { ontology } from "../../state/session.ts";
import { LineMark } from "../marks/LineMark.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";

/** The line of a group's relationships where it tells them from others; else the mark of what they lead to. */
export function GroupMark({ group, label }: { group: SentenceGroup; label: string | undefined }) {
  const [first] = group.sentences;
  const { line } = first ? reading(ontology.value, first.relationship) : {};
  return line || label === undefined ? <LineMark line={line} /> : <NodeMark labels={[label]} size={15} />;
}
