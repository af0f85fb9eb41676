import type { Reading, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { frame: 0.4 };

/** Said with what happened, and no part of its name. */
const idle = new Set(["the", "a", "an", "all", "those", "these", "its"]);

/** "Who took the hostages?": who did what is told as "hostages taken", or what led to it. */
export function whoDidIt(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const who = wanted(rules, 0).filter(
    ({ value: { things: one, rank } }) =>
      !rank && !one.ids && one.where.length === 0 && fitting.isActor(one) && one.labels.length > 0,
  );
  return who.flatMap(({ value: { things: one }, at, cost }) =>
    [at, ...chart.op(at, "be", "have").map((end) => end.at)]
      .flatMap((from) => happened(rules, from))
      .flatMap((event) => {
        const value = doersOf(fitting, one, event.value);
        return value.length > 0 ? [{ value, at: event.at, cost: cost + event.cost + costs.frame }] : [];
      }),
  );

  function happened({ nouns }: Rules, from: number): Found<Things>[] {
    const [verb, ...rest] = chart.words.slice(from);
    if (!verb || !isVerb(from)) return [];
    return rest.flatMap((_, index) => {
      const object = rest.slice(0, index + 1).filter(({ plain }) => !idle.has(plain));
      const stems = object.map(({ stem }) => stem);
      // "Americans taken hostage", "hostages taken".
      const ids = stems.flatMap((_, before) => fitting.toldAs(stems.toSpliced(before + 1, 0, verb.stem)));
      const event = things({ ids: [...new Set(ids)] });
      const end = { at: from + 2 + index, cost: 0 };
      if (ids.length === 0) return [];
      return [
        { ...end, value: event },
        ...nouns.time(end.at).map(({ value: span, ...then }) => ({ ...then, value: holding(event, { span }) })),
      ];
    });
  }

  function isVerb(at: number): boolean {
    return chart.take(at, "verb").length + chart.op(at, "hold", "have", "begin", "endIt").length > 0;
  }
}

/** Those who did it, else those who did what led to it. */
function doersOf(fitting: Fitting, who: Things, event: Things): Reading[] {
  const deeds = Object.entries(fitting.ontology.types)
    .filter(([, { words }]) => words.verbs.includes("do"))
    .map(([type]) => ({ type, reverse: false }));
  const did = (what: Things) => fitting.relations(who, deeds, what).map((related) => holding(who, { related }));
  const causes = fitting.answering("why").map((type) => ({ type, reverse: false }));
  const labels = event.ids?.flatMap((id) => fitting.named(id)?.labels ?? []) ?? [];
  const own = things({ labels: Object.keys(fitting.ontology.labels).filter((label) => labels.includes(label)) });
  const before = fitting.relations(own, causes, event).map((related) => holding(own, { related }));
  return [event, ...before].flatMap(did).map((find) => reading("list", { things: find }));
}
