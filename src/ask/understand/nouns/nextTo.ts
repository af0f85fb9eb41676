import type { Found } from "../chart.ts";
import type { Head, Rules } from "../rules.ts";
import { restricted } from "./complements.ts";
import { timed } from "./times.ts";

/** Which talks preceded which is told in a way of its own. */
const cost = 0.15;

/** "talks right after the JCPOA": the first of those after it, or the last of those before it. */
export function nextTo(rules: Rules, head: Found<Head>): Found<Head>[] {
  const { chart, fitting, nouns } = rules;
  const { things, rank, open } = head.value;
  if (rank || open || things.ids || !fitting.isDated(things) || fitting.isActor(things)) return [];
  return chart.sequence(chart.op(head.at, "right"), ({ at }) => [
    ...inOrder(rules, head, at),
    ...nouns.time(at).flatMap(({ value: span, ...end }) => {
      if (span.moment || (span.from === undefined) === (span.to === undefined)) return [];
      const next = { by: "start" as const, last: span.from === undefined };
      return timed(rules, { ...head, at: end.at, cost: end.cost + head.cost + cost }, span).map((one) => ({
        ...one,
        value: { ...one.value, rank: next },
      }));
    }),
  ]);
}

/** "talks right after the Vienna talks": as they are told to follow each other. */
function inOrder({ chart, fitting, nouns }: Rules, head: Found<Head>, at: number): Found<Head>[] {
  const { ring = "" } = fitting.ontology.composition ?? {};
  const types = Object.entries(fitting.ontology.types).filter(([, { words }]) =>
    words.prepositions.includes("right before"),
  );
  const isRing = (labels: string[] = []) => labels.includes(ring);
  return chart.sequence(chart.op(at, "before", "after"), ({ value: side, at }) =>
    nouns.unranked(at).flatMap(({ value: { things: other }, ...end }) => {
      if (!isRing(head.value.things.labels) || !other.ids?.every((id) => isRing(fitting.named(id)?.labels))) return [];
      const uses = types.map(([type]) => ({ type, reverse: side === "after" }));
      return fitting
        .relations(head.value.things, uses, other)
        .map((related) => ({ ...restricted(head, { related }), at: end.at, cost: end.cost + head.cost }));
    }),
  );
}
