import type { Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Rules } from "../rules.ts";

const costs = { side: -0.05 };

/** "on Iran's side", "on the American side": what a type's own words say of who stands there. */
export function standingFor({ chart, fitting }: Rules, at: number, subject: Things): Found<Related>[] {
  const { op, possessed, take } = chart;
  const uses = Object.entries(fitting.ontology.types).flatMap(([type, { words }]) =>
    words.verbs.includes("be on the side of") ? [{ type, reverse: false }] : [],
  );
  return take(at, "prep")
    .filter(({ value }) => value.stems === "on")
    .flatMap((prep) =>
      take(prep.at, "thing").flatMap((whose) =>
        possessed(whose.at)
          .flatMap((from) => op(from, "side"))
          .flatMap((side) =>
            fitting.relations(subject, uses, things({ ids: whose.value.ids })).map((value) => ({
              value,
              at: side.at,
              cost: prep.cost + whose.cost + side.cost + costs.side,
            })),
          ),
      ),
    );
}

/** Whether what ends there is somebody's side, on which nothing else than that can be meant. */
export const isSide = ({ chart }: Rules, end: number, preposition: string): boolean =>
  preposition === "on" && chart.op(end - 1, "side").some(({ at }) => at === end);
