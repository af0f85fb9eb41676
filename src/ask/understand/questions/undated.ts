import type { Reading } from "../../../domain/reading.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings } from "../rules.ts";

/**
 * "When did the protests begin?", "prisoner swaps when": what has no time of its own did not begin apart from what it came of,
 * and what is only talked about was so when the talks about it were.
 */
export const undated = (fitting: Fitting, found: Readings): Readings =>
  found.flatMap((one): Reading[] => {
    if (one.ask !== "things" || !isUndated(fitting, one.find.ids)) return [one];
    if (one.want === "began") return [{ ...one, want: "when" }];
    const { ring = "" } = fitting.ontology.composition ?? {};
    const talks = things({ labels: [ring] });
    const isAlone = one.want === "when" && one.find.where.length === 0 && !fitting.isActor(one.find);
    const about = isAlone && ring ? fitting.joined(talks, "about", one.find) : [];
    return [one, ...about.map((related): Reading => ({ ...one, find: holding(talks, { related }) }))];
  });

const isUndated = ({ named }: Fitting, ids: string[] | undefined): boolean =>
  ids?.every((id) => named(id)?.period === undefined) ?? false;
