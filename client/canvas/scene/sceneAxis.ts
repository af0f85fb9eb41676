import type { SceneAxis } from "../../export/picture/scene.ts";
import { xOf } from "../../layout/axis.ts";
import { barRoom } from "../../layout/timeRows.ts";
import { gathered } from "../../state/grouped/gathered.ts";
import { ontology, picture } from "../../state/session.ts";
import { exportText } from "../../text/export.ts";
import { dated } from "../byDate.ts";
import { yearsOf } from "../drawAxis.ts";
import { bands, hasRow, wordsOfBand } from "../drawBands.ts";
import type { Stage } from "../stage.ts";
import { traits } from "../traits.ts";

const { wider, narrower } = exportText.picture;

/** The years of a picture that stands by date, how long each box lasted, its bands and rows. */
export function sceneAxis(stage: Stage): SceneAxis | undefined {
  const { cy } = stage;
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
  const beside = bandsAndRows(stage);
  if (!first || !change || !last) return { years, bars, ...beside };
  const isWider = (last.x - change.x) / (last.day - change.day) > (change.x - first.x) / (change.day - first.day);
  return { years, bars, ...beside, change: { x: change.x, words: isWider ? wider : narrower } };
}

function bandsAndRows(stage: Stage): Pick<SceneAxis, "bands" | "rows"> {
  const names = dated.peek();
  if (!names) return { bands: [], rows: { from: 0, to: 0, at: [] } };
  const ids = gathered.peek().nodes.map(({ id }) => id);
  return {
    bands: bands(stage, names).map((band) => {
      const { top, bottom } = band;
      return { ...wordsOfBand(band, bottom - top), top, bottom };
    }),
    rows: {
      from: names.axis[0]?.x ?? 0,
      to: names.axis.at(-1)?.x ?? 0,
      at: ids.filter((id) => hasRow(id, names)).map((id) => stage.cy.getElementById(id).position().y),
    },
  };
}
