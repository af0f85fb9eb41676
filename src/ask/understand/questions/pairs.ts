import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { filled } from "../nouns/complements.ts";
import { bare } from "../nouns/heads.ts";
import { ones } from "../nouns/phrase.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { everything } from "./role.ts";
import { namedOnly } from "./wanted.ts";

const costs = { keywords: 0.2, bareNames: 0.6, ones: 0.05, adjacent: 0.3 };

export type Pair = [string, string];

/** "What is the connection between Oman and Qatar?", "How is Oman connected to the JCPOA?", "What links A with B?" */
export function connection(rules: Rules): Found<Readings>[] {
  const { maybe, op, sequence } = rules.chart;
  const joints = ["and", "to", "with"];
  const direct = (at: number) => sequence(op(at, "connection"), ({ at }) => pair(rules, at, joints));
  const isThere = sequence(op(0, "be"), ({ at }) => op(at, "there"));
  const starts = maybe([...sequence(op(0, "which"), ({ at }) => op(at, "be")), ...op(0, "list"), ...isThere], 0);
  const linking = sequence(op(0, "which"), ({ at }) => sequence(op(at, "link"), ({ at }) => pair(rules, at, joints)));
  const linked = sequence(op(0, "how"), ({ at }) =>
    sequence(op(at, "do"), ({ at }) => pair(rules, at, ["and"])),
  ).flatMap((one) => op(one.at, "link").map((end) => ({ ...one, at: end.at, cost: one.cost + end.cost })));
  const last = [...neighbours(rules, 0), ...pair(rules, 0, joints)].flatMap((one) =>
    op(one.at, "connection_", "connected", "connection").map((end) => ({
      ...one,
      at: end.at,
      cost: one.cost + end.cost + costs.keywords,
    })),
  );
  const middle = pair(rules, 0, ["connection_"]);
  const found = [...direct(0), ...sequence(starts, ({ at }) => direct(at)), ...connected(rules), ...linking, ...linked];
  const areActors = (ids: Pair) => ids.every((id) => rules.fitting.isActor(things({ ids: [id] })));
  const bare = neighbours(rules, 0)
    .filter(({ value }) => areActors(value))
    .map((one) => ({ ...one, cost: one.cost + costs.bareNames }));
  return [
    ...[...found, ...last, ...middle, ...bare].flatMap((one) => [
      { ...one, value: connecting(one.value) },
      ...notThrough(rules, one.at)
        .filter(({ value: avoid }) => avoid.every((id) => !one.value.includes(id)))
        .map(({ value: avoid, at, cost }) => ({ at, cost: cost + one.cost, value: connecting(one.value, avoid) })),
    ]),
    ...connectedToSome(rules),
  ];
}

const connecting = ([from, to]: Pair, avoid?: string[]): Readings => [
  { ask: "connection", from, to, ...(avoid && { avoid }) },
];

/** "… without Oman", "… but not through the United States", "… other than through Oman". */
function notThrough(rules: Rules, at: number): Found<string[]>[] {
  const { maybe, op, take, sequence } = rules.chart;
  const not = sequence(maybe(op(at, "but", "and"), at), ({ at }) =>
    op(at, "not", "without", "except", "butNot", "avoiding"),
  );
  return sequence(not, ({ at }) => sequence(maybe(take(at, "prep"), at), ({ at }) => namedOnly(rules, at)));
}

/** "How is Russia connected to the talks about enrichment?": where several are so described, what it had to do with them. */
function connectedToSome(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, sequence } = chart;
  return sequence(op(0, "connection", "be"), ({ at }) =>
    oneNode(rules, at).flatMap((first) =>
      sequence(op(first.at, "connected"), ({ at }) =>
        sequence(maybe(op(at, "to", "with"), at), ({ at }) => nouns.unranked(at)),
      ).flatMap(({ value: { things: what }, at, cost }) => {
        if (what.ids || what.where.length === 0 || fitting.resolved(what) !== undefined) return [];
        const own = things({ ids: [first.value] });
        const found = fitting
          .anyRelation(own, what)
          .map((related) => reading("list", { things: holding(what, mirrored(related, own)) }));
        return found.length > 0 ? [{ value: found, at, cost: first.cost + cost }] : [];
      }),
    ),
  );
}

/** "Qatar Saudi Arabia": two nodes with nothing between them. */
function neighbours(rules: Rules, at: number): Found<Pair>[] {
  return oneNode(rules, at).flatMap((first) =>
    oneNode(rules, first.at).flatMap(({ value, at, cost }) =>
      value === first.value ? [] : [{ value: [first.value, value] as Pair, at, cost: cost + first.cost }],
    ),
  );
}

/** "is Oman connected to the JCPOA", "are Oman and the JCPOA connected": also to all that the graph is about. */
function connected(rules: Rules): Found<Pair>[] {
  const { maybe, op, sequence } = rules.chart;
  return sequence(op(0, "connection", "be"), ({ at }) => [
    ...oneNode(rules, at).flatMap((first) =>
      sequence(op(first.at, "connected"), ({ at }) =>
        sequence(maybe(op(at, "to", "with"), at), ({ at }) => oneNode(rules, at)),
      ).flatMap((second) => {
        const value: Pair = [first.value, second.value];
        return value[0] === value[1] ? [] : [{ value, at: second.at, cost: first.cost + second.cost }];
      }),
    ),
    ...sequence(pair(rules, at, ["and"]), ({ value, at }) => op(at, "connected").map((end) => ({ ...end, value }))),
  ]);
}

/** "How is Al-Qaeda connected with the relations of the two?": all that is said of it. */
export function connectedWithAll(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { op, take, sequence } = chart;
  const alone = (at: number) =>
    nouns
      .unranked(at)
      .flatMap(({ value: { things: one }, ...rest }) =>
        one.ids?.length === 1 && one.where.length === 0 ? [{ ...rest, value: one.ids }] : [],
      );
  const starts = [...op(0, "connection", "be"), { at: 0, cost: costs.keywords }];
  return starts.flatMap((start) =>
    alone(start.at).flatMap(({ value: ids, at, cost }) =>
      sequence(op(at, "connected", "connection_"), ({ at }) =>
        [{ at, cost: 0 }, ...take(at, "prep")].flatMap((start) => everything(rules, start.at)),
      ).map((end) => ({
        value: [{ ask: "about" as const, ids }],
        at: end.at,
        cost: start.cost + cost + end.cost,
      })),
    ),
  );
}

/** "What do Oman and Qatar have in common?" */
export function common(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { maybe, op, sequence } = chart;
  const pairs = sequence(op(0, "which"), ({ at }) =>
    sequence(maybe(op(at, "do", "be"), at), ({ at }) => pair(rules, at, ["and"])),
  );
  return sequence([...pairs, ...pair(rules, 0, ["and"])], ({ value: ids, at }) =>
    op(at, "common").map((end) => {
      const where = ids.flatMap((id) =>
        fitting
          .anyRelation(things(), things({ ids: [id] }))
          .slice(0, 1)
          .map((related) => ({ related })),
      );
      return { ...end, value: [reading("list", { things: holding(things(), ...where) })] };
    }),
  );
}

/** "Which mediators do the talks of 2002 and those of 2009 have in common?" */
export function shared(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { maybe, op, sequence } = chart;
  const found = sequence(op(0, "which"), ({ at }) =>
    bare(rules, at).flatMap((head) =>
      sequence(maybe(op(head.at, "do", "be", "have"), head.at), ({ at }) => [
        ...nouns.phrase(at).flatMap((others) => op(others.at, "common").map((end) => ({ ...others, at: end.at }))),
        ...op(at, "commonTo").flatMap((word) => nouns.phrase(word.at)),
      ]).flatMap(({ value, at, cost }) => {
        if (!value.all) return [];
        const each = value.things.map((one) => filled(rules, head, one)[0]?.value.things.where.at(-1));
        if (each.some((one) => !one)) return [];
        const where = each.flatMap((one) => one ?? []);
        return [
          { value: [reading("list", { things: holding(head.value.things, ...where) })], at, cost: cost + head.cost },
        ];
      }),
    ),
  );
  return found;
}

/** "Oman and Qatar": two nodes with one of the words between them; "the talks of 2009 and those of 2015". */
export function pair(rules: Rules, at: number, joints: string[]): Found<Pair>[] {
  const { op, sequence } = rules.chart;
  return single(rules, at).flatMap((first) =>
    [
      ...sequence(op(first.at, ...joints), ({ at }) => single(rules, at, first.value.labels)),
      ...(joints.includes("and")
        ? single(rules, first.at).map((one) => ({ ...one, cost: one.cost + costs.adjacent }))
        : []),
    ].flatMap(({ value, at, cost }) =>
      value.id === first.value.id ? [] : [{ value: [first.value.id, value.id] as Pair, at, cost: cost + first.cost }],
    ),
  );
}

/** One node, by its name or as the only one so described. */
export const oneNode = (rules: Rules, at: number): Found<string>[] =>
  single(rules, at).map(({ value: { id }, ...rest }) => ({ ...rest, value: id }));

/** One node by name, or the only one so described: "the talks of 2009"; "the ones of 2015" are of the labels given. */
function single(rules: Rules, at: number, labels: string[] = []): Found<{ id: string; labels: string[] }>[] {
  const { fitting, nouns } = rules;
  return [...nouns.unranked(at), ...ones(rules, at, things({ labels }))].flatMap(({ value, cost, at }) => {
    const { ids, where } = value.things;
    if (ids) return where.length === 0 && ids[0] !== undefined ? [{ value: { id: ids[0], labels: [] }, at, cost }] : [];
    const isOnes = value.things.labels.length === 0 && labels.length > 0;
    const meant = isOnes ? { ...value.things, labels } : value.things;
    const id = fitting.resolved(meant);
    return id === undefined
      ? []
      : [{ value: { id, labels: meant.labels }, at, cost: cost + (isOnes ? costs.ones : 0) }];
  });
}
