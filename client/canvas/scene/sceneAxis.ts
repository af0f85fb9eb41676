import type { Core } from "cytoscape";
import type { SceneAxis } from "../../export/picture/scene.ts";
import { xOf } from "../../layout/axis.ts";
import { barRoom } from "../../layout/timeRows.ts";
import { ontology, picture } from "../../state/session.ts";
import { exportText } from "../../text/export.ts";
import { yearsOf } from "../drawAxis.ts";
import { traits } from "../traits.ts";

const { wider, narrower } = exportText.picture;

/** The years of a picture that stands by date, and how long each box lasted. */
export function sceneAxis(cy: Core): SceneAxis | undefined {
  const { axis, graph } = picture.peek();
  if (!axis) return undefined;
  const known = traits(graph, ontology.peek());
  const bars = cy
    .nodes(".box")
    .toArray()
    .flatMap((node) => {
      const dates = known[node.id()]?.dates;
      if (!dates || !node.isNode()) return [];
      const y = node.position().y - node.height() / 2 - barRoom + 1;
      return [{ from: xOf(axis, dates.start), to: xOf(axis, dates.end), y, opacity: node.numericStyle("opacity") }];
    });
  const [first, change, last] = axis;
  const years = yearsOf(axis, (x) => x);
  if (!first || !change || !last) return { years, bars };
  const isWider = (last.x - change.x) / (last.day - change.day) > (change.x - first.x) / (change.day - first.day);
  return { years, bars, change: { x: change.x, words: isWider ? wider : narrower } };
}
