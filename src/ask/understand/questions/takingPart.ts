import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

/** "Is China part of any of this?", "Did Qatar play any role?": whether somebody took part in anything, did anything. */
export function takingPart(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, sequence } = chart;
  const asked = sequence(op(0, "be", "do", "have"), ({ at }) =>
    nouns.single(at).filter(({ value }) => value.things.ids && isBare(fitting, value.things)),
  );
  const said = sequence(asked, ({ value: { things: who }, at }) =>
    sequence(op(at, "partIn"), ({ at }) => maybe(op(at, "inAllThis"), at)).map((end) => ({ ...end, value: who })),
  );
  return said.flatMap(({ value: who, ...end }) => {
    const value = deeds(fitting, who).map((find) => reading("whether", { things: find }));
    return value.length > 0 ? [{ ...end, value }] : [];
  });
}

const isBare = (fitting: Fitting, { where, ...one }: Things) =>
  where.length === 0 && fitting.isActor({ ...one, where });

/** What somebody may have done to what is nobody: first in talks, which are what the graph is about. */
function deeds(fitting: Fitting, who: Things): Things[] {
  const { ring = "" } = fitting.ontology.composition ?? {};
  const done = Object.keys(fitting.ontology.types).flatMap((type) => {
    const labels = fitting.endLabels(type, "to");
    const isDeed = labels.length > 0 && !labels.some((label) => fitting.who.includes(label));
    return isDeed && fitting.fits(who, type, "from") ? [{ type, labels }] : [];
  });
  const talks = done.filter(({ labels }) => labels.includes(ring));
  return [talks, done]
    .filter((some) => some.length > 0)
    .map((some) => {
      const labels = [...new Set(some.flatMap((one) => one.labels))];
      const to = things({ labels });
      return holding(who, { related: { types: some.map(({ type }) => type), direction: "out", to } });
    });
}
