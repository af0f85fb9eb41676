import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";
import { asked } from "./listed.ts";

const costs = { keywords: 0.3 };

/** "Timeline of the nuclear talks", "Oman talks timeline". */
export function chronology({ chart, nouns }: Rules): Found<Readings>[] {
  const { maybe, op, take, sequence } = chart;
  const found = sequence([...sequence(op(0, "list"), ({ at }) => op(at, "timeline")), ...op(0, "timeline")], ({ at }) =>
    sequence(
      maybe(
        take(at, "prep").filter(({ value }) => value.stems === "of"),
        at,
      ),
      ({ at }) => nouns.single(at),
    ),
  );
  const topicFirst = nouns
    .unranked(0)
    .flatMap((one) => op(one.at, "timeline").map((end) => ({ ...end, value: one.value, cost: one.cost + end.cost })));
  // Of one thing alone the graph cannot tell all that belongs to its history.
  return readings(
    "chronology",
    [...found, ...topicFirst].flatMap((one) => {
      const value = asked(one.value);
      return value ? [{ ...one, value }] : [];
    }),
  );
}

/** "what happened in June 2025", "what came after the JCPOA". */
export function happened({ chart, fitting, nouns }: Rules): Found<Readings>[] {
  const { op, sequence } = chart;
  const found = sequence(op(0, "which"), ({ at }) => sequence(op(at, "happen"), ({ at }) => nouns.time(at)));
  const keyword = sequence(op(0, "list"), ({ at }) => nouns.time(at)).map((one) => ({
    ...one,
    cost: one.cost + costs.keywords,
  }));
  return readings(
    "chronology",
    [...found, ...keyword].map(({ value: span, ...rest }) => ({
      ...rest,
      value: { things: holding(datedThings(fitting), { span }) },
    })),
  );
}

/** All that is shown and has a date. */
function datedThings(fitting: Fitting) {
  const { labels } = fitting.ontology;
  return things({
    labels: Object.keys(labels).filter(
      (label) => !labels[label]?.hidden && fitting.isDated(things({ labels: [label] })),
    ),
  });
}
