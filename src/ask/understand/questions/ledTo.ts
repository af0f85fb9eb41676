import type { Reading, Related, Span, Things } from "../../../domain/reading.ts";
import { eventsOf } from "../clauses/events.ts";
import { described, effectKinds } from "../effects/effect.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { tellsOutcome } from "../outcome.ts";
import { reading } from "./asked.ts";

/** The types that tell why there was something, not why it ended. */
export const beginning = (fitting: Fitting) =>
  fitting.answering("why").filter((type) => !fitting.ontology.types[type]?.ends);

/** What something came of, by which types, and when. */
export interface Effect {
  effect: Things;
  types: string[];
  span?: Span | undefined;
}

/** Of the effect at that time; else of the effect, the causes of that time. */
export function causes(fitting: Fitting, { effect, types, span }: Effect): Reading[] {
  const uses = types.map((type) => ({ type, reverse: false }));
  // Nothing brings about those who act.
  if (effect.ids && effect.where.length === 0 && fitting.isActor(effect)) return [];
  // What led to the talks does not tell why they failed.
  if (effect.ids && types.every((type) => !fitting.ontology.types[type]?.ends) && tellsOutcome(fitting, effect))
    return [];
  const when = span ?? spanOf(effect);
  // "After the revolution" means soon after it, not whatever came since.
  if (when?.following && !when.to && !effect.ids) return [];
  return fitting.relations(things(), uses, effect).flatMap((related) => {
    const found = (to: Related["to"], span?: Span) =>
      reading("list", { things: holding(things(), { related: { ...related, to, ...(span && { span }) } }) });
    if (!when) return [found(effect)];
    const timeless = { ...effect, where: effect.where.filter((condition) => !("span" in condition)) };
    const own = fitting.isDated(effect) ? [found(span ? holding(effect, { span }) : effect)] : [];
    return [...own, found(timeless, when)];
  });
}

/** "Why did talks stop in 2018?": where none were broken off, what led to it that such talks came to an end. */
export function whyTalksEnded(fitting: Fitting, { effect, types, span }: Effect): Reading[] {
  const { composition, labels, types: all } = fitting.ontology;
  const ring = composition?.ring ?? "";
  const isEnding = types.some((type) => all[type]?.ends) && effect.labels.every((label) => label === ring);
  const when = span ?? spanOf(effect);
  if (!isEnding || effect.ids || !when) return [];
  const nouns = [ring.toLowerCase(), ...(labels[ring]?.synonyms ?? [])];
  const ofTalks = (changed: string) =>
    nouns.some((noun) => changed.endsWith(` ${noun}`) || changed.endsWith(` ${noun}s`));
  const ids = fitting.changedSo("end").filter((id) => fitting.named(id)?.changed?.some(ofTalks));
  return ids.length > 0 ? causes(fitting, { effect: things({ ids }), types: beginning(fitting), span: when }) : [];
}

function spanOf({ where }: Things): Span | undefined {
  return where.flatMap((condition) => ("span" in condition && !condition.not ? [condition.span] : []))[0];
}

/** Of a sentence about A and B: what led to what it tells of. */
export const causesOf = (fitting: Fitting, said: Things): Reading[] =>
  eventsOf(fitting, said).flatMap((effect) => {
    // "Why did they work together after 9/11?" is not answered by what it says itself.
    const ids = effect.where.flatMap((one) => ("span" in one && one.span.following) || []);
    const found = causes(fitting, { effect, types: beginning(fitting) });
    if (ids.length === 0) return found;
    return found.map((one) => (one.ask === "things" ? { ...one, find: holding(one.find, { ids, not: true }) } : one));
  });

/** "Why does the US keep the sanctions?": what was kept up for a while was kept up for what it was to bring about. */
export function aimsOf(fitting: Fitting, said: Things): Reading[] {
  const last = said.where.at(-1);
  if (!last || !("related" in last) || last.not || last.related.direction !== "out") return [];
  const { to, types } = last.related;
  if (!types.every((type) => fitting.ontology.types[type]?.keeps)) return [];
  const side = { ...said, where: said.where.slice(0, -1) };
  return effectKinds(fitting).flatMap((kind) => {
    const aims = described(fitting, kind, { cause: to, side, mood: "aim" });
    return aims ? [reading("list", { things: aims })] : [];
  });
}
