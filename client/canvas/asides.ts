import type { GraphRelationship } from "../../src/domain/graph.ts";
import { asideOf, mostMarks, type Standing } from "./around.ts";
import type { Drawing } from "./drawing.ts";
import { markOfNode } from "./mark.ts";
import { boxWidth } from "./measure.ts";
import { writtenName } from "./name.ts";

/** How far a straight line is drawn aside, so that it runs through no mark. */
export function asides({ drawn: { nodes }, places, ontology, frame, width }: Drawing) {
  if (nodes.length > mostMarks) return () => 0;
  const marks = nodes.flatMap((node): Standing[] => {
    const at = places[node.id];
    const mark = markOfNode(node, ontology, frame);
    const isBox = mark.shape === "box";
    const across = isBox ? boxWidth(writtenName(node, ontology, frame), mark.name, width) : mark.width;
    return at ? [{ id: node.id, at, across: across / 2, down: mark.height / 2, isBox }] : [];
  });
  const standing = new Map(marks.map((mark) => [mark.id, mark]));
  return (line: GraphRelationship): number => {
    const [from, to] = [standing.get(line.from), standing.get(line.to)];
    return from && to && from !== to ? asideOf(from, to, marks) : 0;
  };
}
