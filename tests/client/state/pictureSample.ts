import { emptyPicture, type Picture } from "../../../client/state/picture.ts";
import { step } from "../../../client/state/step.ts";
import { iran, jcpoa, oman, qatar, relationship, talks } from "../canvas/sample.ts";

export const mediated = relationship("oman", "MEDIATED", "talks");
export const alsoMediated = relationship("qatar", "MEDIATED", "talks");
export const tookPart = relationship("iran", "PARTICIPATED_IN", "talks");
export const withdrew = relationship("iran", "WITHDREW_FROM", "jcpoa", { basis: "implied" });

/** Oman, Qatar and Iran around the talks, and an agreement that hangs on Iran. */
export const opened: Picture = step(emptyPicture, {
  do: "open",
  graph: {
    nodes: [oman, qatar, iran, talks, jcpoa],
    relationships: [mediated, alsoMediated, tookPart, withdrew],
  },
  places: { oman: [0, 0], qatar: [10, 0], iran: [20, 0], talks: [30, 0], jcpoa: [40, 0] },
  frame: "wide",
  layout: "ring",
  hidden: [],
});
