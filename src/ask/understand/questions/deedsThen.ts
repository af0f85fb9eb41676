import { best, type Found } from "../chart.ts";
import { answers } from "../effects/reaction.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

const costs = { frame: -0.05 };

/** "What did Trump do in 2018?": all that is told of what someone did then, else the talks that they had to do with. */
export function deedsThen(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const asking = (word: string) =>
    sequence(op(0, word), ({ at }) => sequence(op(at, "do"), ({ at }) => nouns.unranked(at))).filter(
      ({ value }) => value.things.ids && fitting.isActor(value.things),
    );
  // "How did Europe react in 2025?"
  const reacting = sequence(asking("how"), ({ value: { things: doer }, at }) =>
    sequence(op(at, "react"), ({ at }) => take(at, "span")).map(({ value: { span }, ...rest }) => ({
      ...rest,
      value: { doer, span, own: answers(fitting, doer, { span }) },
    })),
  );
  const did = sequence(asking("which"), ({ value: { things: doer }, at }) =>
    sequence(op(at, "do"), ({ at }) => take(at, "span")).map(({ value: { span }, ...rest }) => ({
      ...rest,
      value: { doer, span, own: [] },
    })),
  );
  const { deeds, talks } = typesOf(fitting);
  return best(
    [...reacting, ...did].map(({ value: { doer, span, own }, at, cost }) => ({
      value: [
        ...own,
        ...[deeds, talks]
          .filter((types) => types.length > 0)
          .map((types) => holding(things(), { related: { types, direction: "in", span, to: doer } })),
      ].map((find) => reading("list", { things: find })),
      at,
      cost: cost + costs.frame,
    })),
  );
}

/** Types for what somebody may do to what is nobody: other than talking, and talking. */
export function typesOf(fitting: Fitting): { deeds: string[]; talks: string[] } {
  const { ring = "" } = fitting.ontology.composition ?? {};
  const acts = Object.keys(fitting.ontology.types).filter((type) => {
    const [doers, done] = (["from", "to"] as const).map((end) => fitting.endLabels(type, end));
    return (
      doers?.some((label) => fitting.who.includes(label)) &&
      done &&
      done.length > 0 &&
      !done.some((label) => fitting.who.includes(label))
    );
  });
  const areTalks = (type: string) => fitting.endLabels(type, "to").includes(ring);
  return { deeds: acts.filter((type) => !areTalks(type)), talks: acts.filter(areTalks) };
}
