import type { Reading, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { wanted } from "./wanted.ts";

/** What ended, and who or what is said or asked to have ended it; `how`: any way in which it ended. */
interface Ended {
  what: Things;
  by: Things;
  want: "list" | "whether" | "how";
}

/** Changes that are the end of what they were about: a crisis over hostages is over when they are released. */
const over = new Set(["end", "release"]);

/** "What ended the hostage crisis?", "Did the agreement bring the crisis to an end?", "How did the talks end?" */
export function ending(rules: Rules): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  const which = sequence(wanted(rules, 0), ({ value: { things: by, rank }, at }) =>
    rank ? [] : ended(rules, at).map((one) => ({ ...one, value: { what: one.value, by, want: "list" as const } })),
  );
  const whether = sequence(op(0, "do", "have"), ({ at }) =>
    sequence(rules.nouns.unranked(at), ({ value: { things: by }, at }) =>
      ended(rules, at).map((one) => ({ ...one, value: { what: one.value, by, want: "whether" as const } })),
    ),
  );
  const how = sequence(op(0, "how"), ({ at }) =>
    sequence(op(at, "do", "be", "have"), ({ at }) => cameToEnd(rules, at)).map((one) => ({
      ...one,
      value: { what: one.value, by: things(), want: "how" as const },
    })),
  );
  return [...which, ...whether, ...how].flatMap(({ value, ...rest }) => {
    const found = readingsOf(rules.fitting, value);
    return found.length > 0 ? [{ ...rest, value: found }] : [];
  });
}

/** "ended the crisis", "put an end to the crisis", "brought the crisis to an end". */
function ended({ chart, nouns }: Rules, at: number): Found<Things>[] {
  const { maybe, op, sequence } = chart;
  const what = (at: number) => nouns.unranked(at).map(({ value, ...rest }) => ({ ...rest, value: value.things }));
  return sequence(maybe(op(at, "have", "help"), at), ({ at }) => [
    ...sequence(op(at, "endIt"), ({ at }) => what(at)),
    ...sequence(op(at, "bring"), ({ at }) =>
      sequence(what(at), ({ value, at }) => op(at, "toAnEnd").map((end) => ({ ...end, value }))),
    ),
  ]);
}

/** "the crisis end", "the crisis brought to an end", "the crisis resolved". */
function cameToEnd({ chart, nouns }: Rules, at: number): Found<Things>[] {
  const { op, sequence } = chart;
  return sequence(nouns.unranked(at), ({ value: { things: what }, at }) =>
    [...op(at, "end", "endIt"), ...sequence(op(at, "bring"), ({ at }) => op(at, "toAnEnd"))].map((end) => ({
      ...end,
      value: what,
    })),
  );
}

/** How something ended, in any way that is told. */
export const howItEnded = (fitting: Fitting, what: Things): Reading[] =>
  readingsOf(fitting, { what, by: things(), want: "how" });

function readingsOf(fitting: Fitting, { what: given, by, want }: Ended): Reading[] {
  const id = fitting.resolved(given);
  const what = id === undefined ? given : things({ ids: [id] });
  if (fitting.isActor(what) || !fitting.isDated(what)) return [];
  const asked = (find: Things) => reading(want === "whether" ? "whether" : "list", { things: find });
  const stopped = stopping(fitting).filter((type) => fitting.fits(what, type, "to"));
  const stops = fitting.relations(
    by,
    stopped.map((type) => ({ type, reverse: false })),
    what,
  );
  const named = what.ids?.length === 1;
  if (stops.length > 0 && want !== "how") return [];
  if (!named && stops.length === 0) return [];
  return [
    ...(want === "how" ? outcomes(fitting, what) : []),
    ...[...stops, ...broughtEnd(fitting, by, what)].map((related) => asked(holding(by, { related }))),
    ...(want === "how" ? stateOf(fitting, what) : []),
    // Nothing tells what ended it, and the answer says so.
    ...(stops.length > 0 ? [] : [asked(holding(by, { related: unsaid(fitting, what) }))]),
  ];
}

/** What brought it to its end. */
export const endOf = (fitting: Fitting, what: Things) =>
  broughtEnd(fitting, things(), what).map((related) => reading("list", { things: holding(things(), { related }) }));

const stopping = ({ ontology: { types } }: Fitting): string[] => Object.keys(types).filter((type) => types[type]?.ends);

const unsaid = (fitting: Fitting, what: Things) => ({
  types: stopping(fitting).filter((type) => fitting.answering("why").includes(type)),
  direction: "out" as const,
  to: what,
});

/** What brought about such a change, at its end, of what it was about itself. */
function broughtEnd(fitting: Fitting, by: Things, what: Things) {
  const [period, ...more] = (what.ids ?? []).flatMap((id) => fitting.named(id)?.period ?? []);
  const [own] = fitting.joined(what, "about", things());
  if (!period || more.length > 0 || !own || period.start.slice(0, 4) === period.end.slice(0, 4)) return [];
  const ids = fitting.changedBy(period.end, over).filter((id) => !what.ids?.includes(id));
  const [its] = ids.length > 0 ? fitting.joined(things({ ids }), "about", things()) : [];
  if (!its) return [];
  const same = things({ where: [mirrored(own, what)] });
  const change = things({ ids, where: [{ related: { ...its, to: same } }] });
  const uses = fitting.answering("why").map((type) => ({ type, reverse: false }));
  return fitting.relations(by, uses, change);
}

/** What talks ended in: the agreement. */
function outcomes(fitting: Fitting, what: Things): Reading[] {
  if (outcomeOf(fitting, what).length === 0) return [];
  const types = fitting.bringing().filter((type) => fitting.endLabels(type, "to").length > 0);
  const uses = types.map((type) => ({ type, reverse: true }));
  return fitting
    .relations(things(), uses, what)
    .map((related) => reading("list", { things: things({ where: [{ related }] }) }));
}

/** Where it ended in nothing, what is said of its outcome. */
const stateOf = (fitting: Fitting, { ids }: Things): Reading[] =>
  ids?.length === 1 ? outcomeOf(fitting, things({ ids })).map((property) => ({ ask: "about", ids, property })) : [];

/** The property that tells how such things turned out. */
const outcomeOf = ({ named, ontology }: Fitting, { ids = [], labels }: Things): string[] => [
  ...new Set(
    [...labels, ...ids.flatMap((id) => named(id)?.labels ?? [])].flatMap((l) => ontology.labels[l]?.outcome ?? []),
  ),
];
