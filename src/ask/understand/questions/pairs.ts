import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { filled } from "../nouns/complements.ts";
import { bare } from "../nouns/heads.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

const costs = { bareComparison: 0.2, adjacent: 0.3 };

type Pair = [string, string];

/** "Compare the JCPOA and the Algerian Agreement", "How does A differ from B?", "A versus B". */
export function comparison(rules: Rules): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  const starts = [
    ...op(0, "compare"),
    ...sequence(op(0, "which"), ({ at }) => sequence(op(at, "be"), ({ at }) => op(at, "compare"))),
  ];
  const found = [
    ...sequence(starts, ({ at }) => pair(rules, at, ["and", "with", "to", "versus"])).flatMap((one) => [
      one,
      ...op(one.at, "differ").map((end) => ({ ...end, value: one.value, cost: one.cost + end.cost })),
    ]),
    ...pair(rules, 0, ["versus"]).map((one) => ({ ...one, cost: one.cost + costs.bareComparison })),
  ];
  return found.map(({ value: ids, ...rest }) => ({ ...rest, value: [{ ask: "comparison", ids: [...ids] }] }));
}

/** "What is the connection between Oman and Qatar?", "How is Oman connected to the JCPOA?" */
export function connection(rules: Rules): Found<Readings>[] {
  const { maybe, op, sequence } = rules.chart;
  const direct = (at: number) => sequence(op(at, "connection"), ({ at }) => pair(rules, at, ["and", "to", "with"]));
  const starts = maybe([...sequence(op(0, "which"), ({ at }) => op(at, "be")), ...op(0, "list")], 0);
  const last = pair(rules, 0, ["and"]).flatMap((one) =>
    op(one.at, "connected", "connection").map((end) => ({ ...end, value: one.value, cost: one.cost + end.cost })),
  );
  const found = [...direct(0), ...last, ...sequence(starts, ({ at }) => direct(at)), ...connected(rules)];
  return found.map(({ value: [from, to], ...rest }) => ({ ...rest, value: [{ ask: "connection", from, to }] }));
}

/** "is Oman connected to the JCPOA", "are Oman and the JCPOA connected". */
function connected(rules: Rules): Found<Pair>[] {
  const { maybe, op, take, sequence } = rules.chart;
  return sequence(op(0, "connection", "be"), ({ at }) => [
    ...take(at, "thing").flatMap((first) =>
      sequence(op(first.at, "connected"), ({ at }) =>
        sequence(maybe(op(at, "to", "with"), at), ({ at }) => take(at, "thing")),
      ).flatMap((second) => {
        const value: Pair = [first.value.ids[0] ?? "", second.value.ids[0] ?? ""];
        return value[0] === value[1] ? [] : [{ value, at: second.at, cost: first.cost + second.cost }];
      }),
    ),
    ...sequence(pair(rules, at, ["and"]), ({ value, at }) => op(at, "connected").map((end) => ({ ...end, value }))),
  ]);
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

/** "Oman and Qatar": two nodes with one of the words between them. */
function pair(rules: Rules, at: number, joints: string[]): Found<Pair>[] {
  const { op, sequence } = rules.chart;
  return oneNode(rules, at).flatMap((first) =>
    [
      ...sequence(op(first.at, ...joints), ({ at }) => oneNode(rules, at)),
      ...(joints.includes("and")
        ? oneNode(rules, first.at).map((one) => ({ ...one, cost: one.cost + costs.adjacent }))
        : []),
    ].flatMap(({ value, at, cost }) =>
      value === first.value ? [] : [{ value: [first.value, value] as Pair, at, cost: cost + first.cost }],
    ),
  );
}

/** One node by name, or the only one so described: "the talks of 2009". */
function oneNode({ fitting, nouns }: Rules, at: number): Found<string>[] {
  return nouns.unranked(at).flatMap(({ value, ...rest }) => {
    const { ids, where } = value.things;
    const id = ids && where.length === 0 ? ids[0] : fitting.resolved(value.things);
    return id === undefined ? [] : [{ ...rest, value: id }];
  });
}
