import type { ElementDefinition } from "cytoscape";
import type { Scene } from "../../export/picture/scene.ts";
import { picture } from "../../state/session.ts";
import { rulesNow } from "../rulesNow.ts";
import { sides } from "../sides.ts";
import type { Stage } from "../stage.ts";
import { readSide, type Theme } from "../theme.ts";
import { readScene } from "./readScene.ts";
import { sceneAxis } from "./sceneAxis.ts";

export interface Paper {
  colours: "light" | "dark";
  /** Without a ground of its own, words stand on white. */
  hasGround: boolean;
}

/** What the reader is doing at this moment is no part of the picture. */
const passing = new Set(["aside", "fresh", "focused", ...sides.map((side) => `rest-${side}`)]);

/** What is drawn now, on another paper and with every name that is left out only from afar. */
export function print(
  { stage, probe }: { stage: Stage; probe: HTMLElement },
  paper: Paper,
): { scene: Scene; theme: Theme } {
  stage.hovered.value = undefined;
  const read = readSide(probe, paper.colours);
  const theme = paper.hasGround || read.dark ? read : { ...read, canvas: read.surface };
  const scene = readScene({
    elements: elementsOf(stage),
    rules: rulesNow({ theme, band: 1 }),
    theme,
    width: stage.width,
  });
  const axis = sceneAxis(stage);
  return { scene: axis ? { ...scene, axis } : scene, theme };
}

function elementsOf({ cy }: Stage): ElementDefinition[] {
  const { places } = picture.peek();
  return cy
    .elements()
    .toArray()
    .map((element) => {
      const { data, group, position } = element.json() as ElementDefinition;
      const place = element.isNode() ? places[element.id()] : undefined;
      return {
        group,
        data,
        ...(element.isNode() ? { position: place ? { x: place[0], y: place[1] } : position } : {}),
        classes: element.classes().filter((name: string) => !passing.has(name)),
      } as ElementDefinition;
    });
}
