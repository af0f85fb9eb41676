import type { Condition, Span } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import type { Use } from "../edges.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { goBetweens } from "./helping.ts";

const costs = { frame: -0.1 };

/** "Did Iran help the US after 9/11?", "After 9/11 did Iran help?": whether it is said to have, or was a partner in talks. */
export function partners(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, sequence } = chart;
  const { ring = "" } = fitting.ontology.composition ?? {};
  const [use] = helpingEachOther(fitting);
  if (!use) return [];
  const actor = (at: number) =>
    chart.take(at, "thing").flatMap(({ value: { ids }, ...rest }) => {
      const one = things({ ids });
      return ids.length === 1 && fitting.isActor(one) ? [{ ...rest, value: one }] : [];
    });
  const found = maybe(nouns.time(0), 0).flatMap((before) =>
    sequence(op(before.at, "do", "have"), ({ at }) => actor(at)).flatMap((who) =>
      op(who.at, "helping").flatMap((help) =>
        maybe(actor(help.at), help.at).flatMap((whom) =>
          maybe(nouns.time(whom.at), whom.at).map((after) => ({
            value: asked(who.value, whom.value, before.value ?? after.value),
            at: after.at,
            cost: before.cost + who.cost + help.cost + whom.cost + after.cost + costs.frame,
          })),
        ),
      ),
    ),
  );
  return best(found.filter(({ value }) => value.length > 0));

  function asked(who: ReturnType<typeof things>, whom = things(), span?: Span): Readings {
    if (!whom.ids && !span) return [];
    const supporting = whom.ids ? fitting.relations(who, helpingUses(fitting, use?.type ?? ""), whom) : [];
    const supported = supporting.map((related) =>
      reading("whether", { things: holding(who, { related: { ...related, ...(span && { span }) } }) }),
    );
    const talks = things({ labels: [ring] });
    const own = { types: [use?.type ?? ""], ...(use?.having && { having: use.having }) };
    const with_: Condition[] = whom.ids ? [{ related: { ...own, direction: "in", to: whom } }] : [];
    const when: Condition[] = span ? [{ span }] : [];
    const then = { direction: "out" as const, to: holding(talks, ...with_, ...when) };
    const partner = reading("whether", { things: holding(who, { related: { ...own, ...then } }) });
    // Help to nobody in particular may have been mediation.
    const carried = reading("whether", { things: holding(who, { related: { types: goBetweens(fitting), ...then } }) });
    return [...supported, partner, ...(whom.ids ? [] : [carried])];
  }
}

/** How those take part in talks who "help each other", where there is a type for help by itself. */
function helpingEachOther({ ontology }: Fitting): Use[] {
  const verbs = Object.values(ontology.types).flatMap(({ words }) => words.verbs);
  const mutual = new Set(verbs.map((verb) => `${verb} each other`));
  return Object.entries(ontology.types).flatMap(([type, { variants }]) =>
    variants
      .filter(({ words }) => words.verbs.some((verb) => mutual.has(verb)))
      .map(({ property, equals }) => ({ type, reverse: false, having: { [property]: equals } })),
  );
}

/** The types of which the verb is that of those who do it to each other. */
function helpingUses({ ontology }: Fitting, mutual: string): Use[] {
  const verbs = new Set(ontology.types[mutual]?.variants.flatMap(({ words }) => words.verbs));
  return Object.entries(ontology.types).flatMap(([type, { words }]) =>
    words.verbs.some((verb) => verbs.has(`${verb} each other`)) ? [{ type, reverse: false }] : [],
  );
}
