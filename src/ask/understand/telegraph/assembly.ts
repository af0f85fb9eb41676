import type { Related, Span, Things } from "../../../domain/reading.ts";
import type { Use } from "../edges.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { relatedTo } from "../nouns/complements.ts";
import { isTold } from "../told.ts";
import { isWildcard } from "../wildcards.ts";
import type { Mention } from "./gathered.ts";

/** What more is said, and has to find its place. */
export interface Rest {
  named: Mention[];
  labels: Things[];
  values: { property: string; value: string; labels: string[] }[];
  spans: Span[];
  /** A verb says what was done, so that who is named did that and nothing else. */
  isDeed: boolean;
}

/** A description, and how unlikely it is. */
export interface Weighed {
  things: Things;
  cost: number;
}

const costs = { any: 0.2, turned: 0.02, implied: 0.05, label: 0.3 };

/** Things of which all the rest holds by itself; nothing where some of it cannot be said of them. */
export function described(one: Things, rest: Rest, fitting: Fitting): Weighed[] {
  return placed([one], rest, fitting).map(({ places: [only = one], cost }) => ({ things: only, cost }));
}

/** Things as the subject of a verb, with the rest said of them or of its object. */
export function subject(one: Things, uses: Use[], rest: Rest, fitting: Fitting): Weighed[] {
  return uses.flatMap(({ type, reverse, having, anew }) => {
    if (anew && !(reverse ? isTold(one) : rest.named.length + rest.spans.length > 0)) return [];
    const [end, other] = reverse ? (["to", "from"] as const) : (["from", "to"] as const);
    if (!fitting.fits(one, type, end)) return [];
    const to = (object: Things) => relatedTo({ type, end, having }, object);
    const fit = rest.named.filter((object) => mayStand(object, end) && fitting.fits(object.things, type, other));
    const objects = fit.map((object) => fitting.narrowed(to(object.things)).to);
    const others = rest.named.filter((object) => !fit.includes(object));
    if (objects.length > 0)
      return placed([...objects, one], { ...rest, named: others }, fitting).map(({ places, cost }) => ({
        things: holding(places.at(-1) ?? one, ...places.slice(0, -1).map((object) => ({ related: to(object) }))),
        cost,
      }));
    return implied(one, { to, type, other }, rest, fitting);
  });
}

/** Things as the subject or the object of a verb. */
export const joinedBy = (one: Things, uses: Use[], rest: Rest, fitting: Fitting): Weighed[] => [
  ...subject(one, uses, rest, fitting),
  ...subject(one, uses.map(turned), rest, fitting).map(({ things, cost }) => ({ things, cost: cost + costs.turned })),
];

export const turned = (use: Use): Use => ({ ...use, reverse: !use.reverse });

/** Who did it stands after "by". */
const mayStand = ({ prep }: Mention, end: "from" | "to") => prep !== "by" || end === "to";

/** What stands at the other end is not named: the label given, or any that may stand there; once for each time said of it. */
function implied(
  one: Things,
  { to, type, other }: { to(object: Things): Related; type: string; other: "from" | "to" },
  rest: Rest,
  fitting: Fitting,
): Weighed[] {
  const fit = rest.labels.filter((label) => label.labels.length > 0 && fitting.fits(label, type, other));
  const [object = things({ labels: fitting.endLabels(type, other) }), more] = fit;
  if (more) return [];
  const labels = rest.labels.filter((label) => label !== object);
  const spans = fitting.isDated(object) && rest.spans.length > 1 ? rest.spans.map((span) => [span]) : [rest.spans];
  return placed([object, one], { ...rest, labels, spans: spans[0] ?? [] }, fitting).map(
    ({ places: [first = object, last = one], cost }) => ({
      things: holding(
        last,
        { related: to(first) },
        ...spans.slice(1).flatMap((own) =>
          placed([object], { ...rest, named: [], labels: [], values: [], spans: own }, fitting).map(
            ({ places: [next = object] }) => ({
              related: to(next),
            }),
          ),
        ),
      ),
      cost: cost + costs.implied,
    }),
  );
}

interface Placed {
  places: Things[];
  cost: number;
}

/** So many ways to put all in its place are followed. */
const mostWays = 6;

/** Each thing said is said of the first of these that it can be said of, in each way that it can. */
function placed(places: Things[], rest: Rest, fitting: Fitting): Placed[] {
  const sayings = [
    ...rest.values.map((value) => (one: Things) => valued(one, value)),
    ...rest.spans.map((span) => (one: Things) => (fitting.isDated(one) ? [holding(one, { span })] : [])),
    ...rest.named.map((object) => (one: Things) => related(one, object, fitting, rest.isDeed)),
    ...rest.labels.map((label) => (one: Things) => related(one, { things: label }, fitting, rest.isDeed)),
  ];
  const start: Placed = { places, cost: costs.label * rest.labels.length };
  return sayings.reduce((ways, say) => ways.flatMap((way) => saidOfFirst(way, say)).slice(0, mostWays), [start]);
}

function saidOfFirst({ places, cost }: Placed, say: (one: Things) => Things[]): Placed[] {
  const [ways, index] = places.reduce<[Things[], number]>(
    (found, one, at) => (found[0].length > 0 ? found : [say(one), at]),
    [[], 0],
  );
  const more = ways.length > 1 ? costs.any : 0;
  return ways.map((way) => ({ places: places.with(index, way), cost: cost + more }));
}

const valued = (one: Things, { property, value, labels }: Rest["values"][number]): Things[] =>
  one.labels.some((label) => labels.includes(label)) ? [holding(one, { property, values: [value] })] : [];

/** In the way that the preposition says, about a topic, or in each way in which the two can have to do with each other. */
function related(one: Things, { things: object, prep }: Mention, fitting: Fitting, isDeed: boolean): Things[] {
  if (one.ids || one.labels.length === 0) return [];
  const said = prep === undefined ? [] : fitting.joined(one, prep, object);
  const [way] = [...said, ...fitting.joined(one, "about", object)]
    .map(fitting.narrowed)
    .filter(({ to }) => to.ids?.length !== 0);
  if (way) return [holding(one, { related: way })];
  if (one.labels.some((label) => fitting.who.includes(label)) || (isDeed && (!object.ids || fitting.isActor(object))))
    return [];
  const types = fitting.anyRelation(one, object).flatMap(({ types }) => types);
  return types
    .filter((type) => !isWildcard(type, fitting))
    .flatMap((type) => [true, false].flatMap((reverse) => fitting.relations(one, [{ type, reverse }], object)))
    .map((way) => holding(one, { related: fitting.narrowed(way) }));
}
