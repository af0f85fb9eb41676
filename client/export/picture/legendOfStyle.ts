import { type LegendItem, small } from "./legend.ts";
import type { Scene } from "./scene.ts";

/** A colour that the reader's style gives to marks, and what it stands for. */
export interface StyleColour {
  words: string;
  nodes: string[];
}

/**
 * The legend where colours follow a rule: shapes still stand for labels, but in no colour of their own, and after them
 * each colour with what it stands for.
 */
export function withStyle(items: LegendItem[], colours: StyleColour[], scene: Scene, neutral: string): LegendItem[] {
  if (colours.length === 0) return items;
  const marks = new Map(scene.nodes.map((node) => [node.id, node]));
  const shapes = items.map((item) => (item.node ? { ...item, node: grey(item.node, neutral) } : item));
  const tints = colours.flatMap(({ words, nodes }): LegendItem[] => {
    const [mark] = nodes.flatMap((id) => marks.get(id) ?? []);
    return mark ? [{ words, node: { ...small(mark), ring: undefined } }] : [];
  });
  return [...shapes, ...tints];
}

type Mark = NonNullable<LegendItem["node"]>;

function grey(mark: Mark, neutral: string): Mark {
  return mark.border ? { ...mark, border: { ...mark.border, colour: neutral } } : { ...mark, fill: neutral };
}
