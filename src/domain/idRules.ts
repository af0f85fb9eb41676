import type { Fault } from "./errors.ts";
import type { Ontology } from "./ontology.ts";
import type { Opening } from "./opening.ts";
import type { Locate, Spot } from "./yamlFile.ts";

/** Ids name one thing each in the whole folder, whichever file it is in. */
export function repeatedIdFaults(ids: { id: string; spot: Spot }[]): Fault[] {
  const first = new Map<string, Spot>();
  return ids.flatMap(({ id, spot }) => {
    const other = first.get(id);
    if (!other) first.set(id, spot);
    return other ? [{ ...spot, message: `${id}: this id is taken by ${other.file}:${other.line}` }] : [];
  });
}

/** Places in the opening for nodes that the graph does not have. */
export function openingFaults(opening: Opening, nodes: Set<string>, locate: Locate): Fault[] {
  const unknown = Object.keys(opening).filter((id) => !nodes.has(id));
  return unknown.map((id) => ({ ...locate(id), message: `opening: ${id} is not in the graph` }));
}

/** Poles of the composition that the graph does not have. */
export function poleFaults({ composition }: Ontology, nodes: Set<string>, locate: Locate): Fault[] {
  return (composition?.poles ?? []).flatMap((id, index) => {
    if (nodes.has(id)) return [];
    return [{ ...locate("composition", "poles", index), message: `ontology: the pole ${id} is not in the graph` }];
  });
}
