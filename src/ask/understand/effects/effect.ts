import type { Condition, Related, Span, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";

/** Whether a consequence came about, may come about, or was only wanted; and whether it did good to the side that it fell to, or was its answer. */
export type Mood = "actual" | "possible" | "aim";
export type Bearing = "gain" | "loss" | "response";

/** What a question about consequences has named so far: of what, on whom or what, and of which kind. */
export interface Effect {
  cause?: Things;
  /** Whether the cause is only what happened about what was named: somebody, who would be the one to want it. */
  isStandIn?: true;
  /** What else may be meant by the cause, where that had no consequences. */
  others?: Things[];
  /** When what brought it was. */
  span?: Span;
  side?: Things;
  /** Consequences by name: "the rial". */
  ids?: string[];
  /** Of which kind: economic. */
  where?: Condition[];
  bearing?: Bearing;
  mood?: Mood;
  /** Whether the outcome is asked for: what it was to bring about comes first. */
  isOutcome?: boolean;
  /** Whether effects are asked for as such: those that may come about are among them. */
  isWide?: true;
}

/** Both together; undefined where both name the same part. */
export function joined(one: Effect, other: Effect): Effect | undefined {
  const keys = Object.keys(other) as (keyof Effect)[];
  const isTwice = keys.some((key) => one[key] !== undefined && one[key] !== other[key]);
  return isTwice ? undefined : { ...one, ...other };
}

/** What was found, together with what was said before; left out where both name the same part. */
export const added = (so: Effect, found: Found<Effect>[]): Found<Effect>[] =>
  found.flatMap((one) => {
    const value = joined(so, one.value);
    return value ? [{ ...one, value }] : [];
  });

/**
 * A label for consequences, with the relations that join them to what they come of and to whom they fall; other things may
 * be consequences too, as sanctions are.
 */
export interface Kind {
  label: string;
  of: Related;
  on: Related;
  others: { labels: string[]; on: string[] };
}

/** Labels that stand between a cause and a side: effects *of* the one *on* the other. */
export function effectKinds(fitting: Fitting): Kind[] {
  return Object.keys(fitting.ontology.labels).flatMap((label) => {
    const effect = things({ labels: [label] });
    if (fitting.isActor(effect)) return [];
    const [of] = fitting.joined(effect, "of", things());
    const [on] = fitting.joined(effect, "on", things());
    const isEffect = of && on && fitting.answering("why").includes(of.types[0] ?? "");
    return isEffect ? [{ label, of, on, others: otherEffects(fitting, label, of) }] : [];
  });
}

function otherEffects(fitting: Fitting, label: string, { types: [type = ""] }: Related): Kind["others"] {
  const labels = fitting.endLabels(type, "to").filter((other) => other !== label);
  const on = labels.flatMap((other) => fitting.joined(things({ labels: [other] }), "on", things()));
  return { labels, on: [...new Set(on.flatMap(({ types }) => types))] };
}

/** The relation as the mood and the bearing want it; undefined where the type knows no such thing. */
export function marked(fitting: Fitting, related: Related, { mood, bearing, isWide }: Effect): Related | undefined {
  const type = fitting.ontology.types[related.types[0] ?? ""];
  const having: Record<string, string> = {};
  if (mood === "possible" || mood === "aim") {
    const variant = type?.variants.find(({ equals }) => equals === mood);
    if (!variant) return undefined;
    having[variant.property] = mood;
  }
  // What was only wanted has done neither good nor harm.
  if (bearing && mood !== "aim") {
    const property = Object.entries(type?.values ?? {}).find(([, values]) => values.includes(bearing))?.[0];
    if (property === undefined) return undefined;
    having[property] = bearing;
  }
  const also = isWide && !mood && type?.variants.some(({ equals }) => equals === "possible");
  return { ...related, ...(Object.keys(having).length > 0 && { having }), ...(also && { also: ["possible"] }) };
}

/** The consequences so described; `cause` in the place of its own. */
export function described(fitting: Fitting, { label, of, on, others }: Kind, effect: Effect): Things | undefined {
  const { cause = things(), span, side, ids, where = [], bearing, mood, isWide } = effect;
  const how = { ...(mood && { mood }), ...(isWide && { isWide }) };
  const ofCause = marked(fitting, of, how);
  const onSide = marked(fitting, on, { ...how, ...(bearing && { bearing }) });
  if (!ofCause || !onSide) return undefined;
  const isOpen = !ids && where.length === 0 && !bearing && !mood;
  if (isOpen) onSide.types = [...onSide.types, ...others.on];
  const find = things(ids ? { ids, labels: [label] } : { labels: isOpen ? [label, ...others.labels] : [label] });
  return holding(
    find,
    ...where,
    {
      related: {
        ...ofCause,
        to: isAnything(cause) ? notAround(fitting, span) : cause,
        ...(span && { span: sinceItsYear(span) }),
      },
    },
    ...(side || bearing ? [{ related: { ...onSide, to: side ?? things() } }] : []),
  );
}

const isAnything = ({ ids, labels, where }: Things) => !ids && labels.length + where.length === 0;

/** Whatever brought it at that time: not what went on all the time. */
function notAround(fitting: Fitting, span: Span | undefined): Things {
  const { from, to, how } = span ?? {};
  const ids = from && to && how === "in" ? fitting.around(from, to) : [];
  return ids.length > 0 ? things({ where: [{ ids, not: true }] }) : things();
}

/** What came after 2018 may have come of what happened in that year. */
function sinceItsYear(span: Span): Span {
  const { from = "", to, how, following, moment } = span;
  if (how !== "began" || to !== undefined || following || moment || !from.endsWith("-01-01")) return span;
  return { ...span, from: `${Number(from.slice(0, 4)) - 1}-01-01` };
}
