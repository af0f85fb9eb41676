import type { Subgraph } from "../../../src/domain/graph.ts";
import type { Extent } from "../filters/found.ts";
import { categories, neutral, steps, type Tint } from "./palette.ts";
import type { Trait } from "./style.ts";
import { shareOf, type TraitValues, traitValues } from "./traits.ts";

/** One colour, what it stands for, and the nodes that have it. */
export interface ColourRow {
  tint: Tint;
  /** A value in words; or the bounds of a step, both in it. */
  stands:
    | { is: "value"; words: string }
    | { is: "step"; from: number; to: number; isDay: boolean }
    | { is: "others"; count: number }
    | { is: "none" };
  nodes: string[];
}

/** What each colour stands for: sizes in equal steps, else the commonest values, then the others and those without. */
export function colourRows(trait: Trait, graph: Subgraph): ColourRow[] {
  const values = traitValues(trait, graph);
  const rows = values.extent && values.kind !== "words" ? stepRows(values, values.extent) : valueRows(values);
  const coloured = new Set(rows.flatMap(({ nodes }) => nodes));
  const rest = graph.nodes.map(({ id }) => id).filter((id) => !coloured.has(id));
  return rest.length === 0 ? rows : [...rows, { tint: neutral, stands: { is: "none" }, nodes: rest }];
}

function valueRows({ words }: TraitValues): ColourRow[] {
  const groups = [...Map.groupBy(words.keys(), (id) => words.get(id) ?? "")]
    .toSorted(([one, some], [other, more]) => more.length - some.length || one.localeCompare(other, "en"))
    .map(([value, nodes]) => ({ value, nodes }));
  const isAll = groups.length <= categories.length;
  const own = isAll ? groups : groups.slice(0, categories.length);
  const others = groups.slice(own.length);
  const rows = own.map(
    ({ value, nodes }, index): ColourRow => ({
      tint: categories[index] ?? neutral,
      stands: { is: "value", words: value },
      nodes,
    }),
  );
  if (others.length === 0) return rows;
  const nodes = others.flatMap((group) => group.nodes);
  return [...rows, { tint: neutral, stands: { is: "others", count: others.length }, nodes }];
}

function stepRows({ sizes, kind }: TraitValues, extent: Extent): ColourRow[] {
  const { least, greatest, isWhole } = extent;
  const count = isWhole ? Math.min(steps.length, greatest - least + 1) : least === greatest ? 1 : steps.length;
  const stepOf = (size: number) => Math.min(count - 1, Math.floor(shareOf(size, { least, greatest: end }) * count));
  // Whole sizes fill their step to its end: 1–5 is five of them.
  const end = isWhole ? greatest + 1 : greatest;
  const bound = (index: number) => least + ((end - least) * index) / count;
  const members = Map.groupBy(sizes.keys(), (id) => (count === 1 ? 0 : stepOf(sizes.get(id) ?? least)));
  return Array.from({ length: count }, (_, index): ColourRow => {
    const [from, to] = isWhole
      ? [Math.ceil(bound(index)), Math.ceil(bound(index + 1)) - 1]
      : [bound(index), bound(index + 1)];
    return {
      tint: steps[count === 1 ? 2 : Math.round((index * (steps.length - 1)) / (count - 1))] ?? neutral,
      stands: { is: "step", from, to, isDay: kind === "day" },
      nodes: members.get(index) ?? [],
    };
  });
}
