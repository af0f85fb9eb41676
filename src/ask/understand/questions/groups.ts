import type { Condition, Span, Things } from "../../../domain/reading.ts";
import { best, type Found, type Place } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { introduced } from "./introduced.ts";

const costs = { said: 0.05, last: 0.1, near: 0.1, group: -0.05 };

/** What else the question says of the group: where, when, after what. */
type Circumstance = { near: Things } | { span: Span };

/** "How many hostages were held in Tehran?": how many people a group is, where what is said of them is so. */
export function groups(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { maybe, op, take, sequence } = chart;
  const of = (at: number) =>
    maybe(
      take(at, "prep").filter(({ value }) => value.stems === "of"),
      at,
    );
  const words = [...op(0, "howMany", "count"), ...introduced(rules, "howMany", "count")];
  const group = (at: number) => take(at, "thing").filter(({ value }) => value.ids.every((id) => isCounted(rules, id)));
  const found = sequence(words, ({ at }) => sequence(of(at), ({ at }) => group(at)));
  const last = group(0).flatMap((one) =>
    circumstances(rules, { value: [], at: one.at, cost: one.cost }).flatMap((said) =>
      op(said.at, "howMany", "count").map((end) => ({
        value: { ids: one.value.ids, said: said.value },
        at: end.at,
        cost: said.cost + end.cost + costs.last,
      })),
    ),
  );
  const first = found.flatMap(({ value: { ids }, at, cost }) =>
    circumstances(rules, { value: [], at, cost }).map((said) => ({ ...said, value: { ids, said: said.value } })),
  );
  return [...first, ...last].flatMap(({ value: { ids, said }, at, cost }) => {
    const events = said.length === 0 ? [[]] : [said.map((one) => beside(one)), said.map((one) => causedBeside(one))];
    const value = events.map((where) =>
      reading("number", { things: holding(things({ ids }), ...(where.length > 0 ? [eventOf(where)] : [])) }),
    );
    return [{ value, at, cost: cost + said.length * costs.said + costs.group }];
  });

  /** Something that happened to the group and of which the rest holds. */
  function eventOf(where: Condition[]): Condition {
    const { labels, types } = happenings();
    return { related: { types, direction: "in", to: { labels, where } } };
  }

  function beside(one: Circumstance): Condition {
    if ("span" in one) return one;
    const [related] = fitting.anyRelation(things({ labels: happenings().labels }), one.near);
    return related ? { related } : { ids: one.near.ids ?? [], not: true };
  }

  /** Or it came of something that has to do with that: the hostages of the seizure of the embassy. */
  function causedBeside(one: Circumstance): Condition {
    if ("span" in one) return one;
    const { labels } = happenings();
    const isEvent = one.near.ids?.every((id) => fitting.named(id)?.labels.some((label) => labels.includes(label)));
    const to = isEvent ? one.near : things({ labels, where: [beside(one)] });
    return { related: { types: fitting.answering("why"), direction: "in", to } };
  }

  /** What may have happened to a group, by which types. */
  function happenings(): { labels: string[]; types: string[] } {
    const why = Object.entries(fitting.ontology.types).filter(([, { answers }]) => answers === "why");
    const labels = [...new Set(why.flatMap(([, { from }]) => from))].filter((label) => label !== "Entity");
    const types = Object.entries(fitting.ontology.types).filter(
      ([, { from, to, cited }]) =>
        cited && from.some((label) => labels.includes(label)) && to.some((label) => fitting.who.includes(label)),
    );
    return { labels, types: types.map(([type]) => type) };
  }
}

/** A group without a name of its own is told by how many it is made of. */
function isCounted({ fitting }: Rules, id: string): boolean {
  const { labels } = fitting.ontology;
  const node = fitting.named(id);
  return node?.unnamed === true && node.labels.some((label) => labels[label]?.counted !== undefined);
}

/** "were there", "at the embassy", "in 1979", "after the seizure of the embassy". */
function circumstances(rules: Rules, so: Found<Circumstance[]>, depth = 0): Found<Circumstance[]>[] {
  if (depth > 5) return [so];
  const { op, take } = rules.chart;
  const more = (one: Circumstance[], { at, cost }: Place): Found<Circumstance[]> => ({
    value: [...so.value, ...one],
    at,
    cost: so.cost + cost,
  });
  const idle = op(so.at, "be", "have", "get", "there", "captured").map((word) => more([], word));
  const spans = rules.nouns.time(so.at).map((one) => more([{ span: one.value }], one));
  const starts: Place[] = [
    { at: so.at, cost: costs.near },
    ...take(so.at, "prep"),
    ...op(so.at, "after", "during", "when", "once"),
  ];
  const near = starts.flatMap((start) =>
    take(start.at, "thing").map(({ value: { ids }, at, cost }) =>
      more([{ near: things({ ids }) }], { at, cost: cost + start.cost }),
    ),
  );
  return best(
    [so, ...best([...idle, ...spans, ...near], 6).flatMap((one) => circumstances(rules, one, depth + 1))],
    12,
  );
}
