import type { OpeningPicture } from "../../src/domain/opening.ts";
import type { LayoutName } from "../state/picture.ts";

/** The layouts that a reader can choose. `ring` is the composition of the opening, so it needs one. */
export const layouts: {
  name: LayoutName;
  title: string;
  description: string;
  available: (opening: OpeningPicture["places"]) => boolean;
}[] = [
  {
    name: "ring",
    title: "Ring",
    description: "Talks in order of time, as composed",
    available: (opening) => opening !== undefined && Object.keys(opening).length > 0,
  },
  { name: "force", title: "Force", description: "What is joined stands close", available: () => true },
  { name: "live", title: "Live", description: "As it is; the rest gives way while you drag", available: () => true },
];
