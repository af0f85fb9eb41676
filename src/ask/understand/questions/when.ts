import type { Reading, Things, Want } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { isConsequence } from "../effects/consequences.ts";
import { type Fitting, holding } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { deeds } from "../nouns/deeds.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, ranked, readings } from "./asked.ts";
import { toldChanges } from "./changes.ts";
import { introduced } from "./introduced.ts";
import { reached, talksFor } from "./reached.ts";
import { inverted, sentence } from "./sentences.ts";
import { undated } from "./undated.ts";

const costs = { verbless: 0.1, first: 0.05, year: 0.05, started: -0.2, inLand: -0.15 };

/** "When did Oman mediate the talks?", "What was the date of the JCPOA?", "When did the war start and when did it end?" */
export function when(rules: Rules): Found<Readings>[] {
  const { chart } = rules;
  const { op, sequence } = chart;
  const fromWhen = sequence(chart.take(0, "prep"), ({ at }) => op(at, "when"));
  const words = [...op(0, "when"), ...fromWhen, ...introduced(rules, "when"), ...dateNouns(rules), ...seen(rules)];
  const said = sequence(words, ({ at }) => [...inverted(rules, at), ...sentence(rules, at), ...deeds(rules, at)]);
  const changed = sequence(words, ({ at }) => toldChanges(rules, at)).flatMap((one) => [one, ...inLand(rules, one)]);
  const found = [
    ...readings("when", ranked([...said, ...changed, ...sequence(words, ({ at }) => reached(rules, at))])),
    ...readings(
      "when",
      sequence(words, ({ at }) => firstTime(rules, at)),
    ),
    ...sequence(words, ({ at }) => times(rules, at)).flatMap(({ value: { want, asked }, ...rest }) =>
      readings(want, [{ ...rest, value: asked }]),
    ),
  ];
  const deed = deedAtEnd(rules);
  return found
    .map((one) => ({
      ...one,
      value: undated(
        rules.fitting,
        one.value.map((some) => whileInOffice(rules.fitting, some)),
      ),
    }))
    .filter(
      ({ value: [reading] }) =>
        reading?.ask !== "things" || !(isEither(rules.fitting, reading.find) || (deed && isSo(reading.find, deed))),
    );
}

/** "When was Obama president?": no office has dates of its own, what was then has. */
function whileInOffice(fitting: Fitting, one: Reading): Reading {
  if (one.ask !== "things" || !one.find.ids) return one;
  const [office, more] = one.find.where;
  if (!office || more || !("related" in office) || office.not || office.related.direction !== "out") return one;
  if (!office.related.types.every((type) => fitting.ontology.types[type]?.acts)) return one;
  return { ...one, find: termOf(fitting, { ...one.find, where: [] }) ?? one.find };
}

/** Somebody, and what was while they were in office. */
function termOf(fitting: Fitting, person: Things): Things | undefined {
  const [during] = fitting.during(person, { labels: [], where: [] });
  if (!during) return undefined;
  const to = { ...during.to, labels: during.types.flatMap((type) => fitting.endLabels(type, "to")) };
  return holding(person, { related: { ...during, to } });
}

/** "When were they suspended?" asks when that was done, not for the time of those that are in such a state. */
function deedAtEnd({ chart: { take, end } }: Rules): { property: string; value: string } | undefined {
  const starts = Array.from({ length: end }, (_, at) => at);
  const deeds = starts.filter((at) => take(at, "verb").some((verb) => verb.at === end));
  return deeds.flatMap((at) => take(at, "value").filter((one) => one.at === end))[0]?.value;
}

const isSo = ({ where }: Things, { property, value }: { property: string; value: string }) =>
  where.some((one) => "property" in one && one.property === property && one.values.includes(value));

/** Of either of two there is no one time: "when did they make the deal". */
const isEither = (fitting: Fitting, find: Things) =>
  find.ids
    ? find.ids.length > 1 && find.where.length > 0 && !isConsequence(fitting, find.ids)
    : find.where.length > 1 && fitting.isActor(find);

/** "the date of", "what was the year of", "the year in which", "year". */
function dateNouns(rules: Rules): Place[] {
  const { maybe, op, take, sequence } = rules.chart;
  const nouns = [
    ...op(0, "date").map((one) => ({ ...one, cost: one.cost + costs.year })),
    ...introduced(rules, "date"),
  ];
  return sequence(nouns, ({ at }) => [
    { value: undefined, at, cost: 0 },
    ...take(at, "prep").flatMap(({ at, cost }) => [
      { value: undefined, at, cost },
      ...op(at, "which").map((end) => ({ ...end, value: undefined, cost: end.cost + cost })),
    ]),
    ...maybe(op(at, "that", "when"), at).map((end) => ({ ...end, value: undefined })),
  ]);
}

/** "which year saw". */
const seen = ({ chart: { op, sequence } }: Rules): Place[] => sequence(op(0, "when"), ({ at }) => op(at, "witness"));

interface Timed {
  want: Want;
  asked: Asked;
}

/** "was the JCPOA", "did the war start", "the war began and ended": a thing, and which of its times. */
function times(rules: Rules, at: number): Found<Timed>[] {
  const { chart, nouns } = rules;
  const { maybe, op, sequence } = chart;
  return sequence(maybe(op(at, "be", "do", "have"), at, costs.verbless), ({ at }) =>
    nouns.single(at).flatMap((one) => {
      const { value } = one;
      const ends = sequence(maybe(op(one.at, "be", "get"), one.at), ({ at }) => [
        { value: "when" as const, at, cost: 0 },
        ...op(at, "happen", "hold", "last_", "date").map((end) => ({ ...end, value: "when" as const })),
        ...op(at, "begin").map((end) => ({ ...end, value: "began" as const })),
        ...op(at, "end").map((end) => ({ ...end, value: "ended" as const })),
      ]);
      const term = value.things.ids && termOf(rules.fitting, value.things);
      const inOffice: Found<Timed>[] = (term ? op(one.at, "inOffice") : []).map(({ at, cost }) => ({
        value: { want: "when" as const, asked: { things: term ?? value.things } },
        at,
        cost: one.cost + cost,
      }));
      return [
        ...inOffice,
        ...ends.flatMap((end) => [
          { value: { want: end.value, asked: value }, at: end.at, cost: one.cost + end.cost },
          ...(end.value === "began" ? andEnd(rules, { at: end.at, cost: 0 }) : bothEnds(rules, end.at)).map(
            ({ at, cost }) => ({
              value: { want: "when" as const, asked: value },
              at,
              cost: one.cost + end.cost + cost,
            }),
          ),
        ]),
      ];
    }),
  );
}

/** "start and end": both ends are asked for, so the whole time. */
export const bothEnds = (rules: Rules, at: number): Place[] =>
  rules.chart.op(at, "begin").flatMap((begin) => andEnd(rules, begin));

/** "… and when did it finish". */
function andEnd(rules: Rules, from: Place, depth = 0): Place[] {
  if (depth > 6) return [];
  const { op } = rules.chart;
  const after = (word: Place): Place => ({ at: word.at, cost: from.cost + word.cost });
  return [
    ...(depth > 0 ? op(from.at, "end").map(after) : []),
    ...op(from.at, "and", "when", "do", "be", "pronoun").flatMap((word) => andEnd(rules, after(word), depth + 1)),
  ];
}

/** "did Washington first lift sanctions", "was the first time that Oman mediated": of what was done the first. */
export function firstTime(rules: Rules, at: number): Found<Asked>[] {
  const { chart, clauses, nouns } = rules;
  const { maybe, op, sequence } = chart;
  const early = sequence(op(at, "do", "have", "be"), ({ value: auxiliary, at }) =>
    nouns
      .unranked(at)
      .flatMap((subject) =>
        sequence([...op(subject.at, "first", "last"), ...started(rules, subject.at)], ({ value, at }) =>
          clauses
            .predicate(at, subject.value.things, auxiliary === "be" ? "be" : undefined)
            .map((one) => ({ ...one, value: { said: one.value, which: value } })),
        ).map((one) => ({ ...one, cost: one.cost + subject.cost })),
      ),
  );
  const late = [...inverted(rules, at), ...sentence(rules, at)].flatMap((one) =>
    op(one.at, "first", "last", "firstTime", "lastTime").map((end) => ({
      value: { said: one.value, which: end.value },
      at: end.at,
      cost: one.cost + end.cost,
    })),
  );
  const leading = sequence(maybe(op(at, "be"), at), ({ at }) =>
    sequence(op(at, "firstTime", "lastTime", "first", "last"), ({ value: which, at }) =>
      sequence(maybe(op(at, "that", "when"), at), ({ at }) => [...sentence(rules, at), ...deeds(rules, at)]).map(
        (one) => ({ ...one, value: { said: one.value, which } }),
      ),
    ),
  );
  return [...early, ...late, ...leading].flatMap(({ value: { said, which }, at, cost }) => {
    const asked = firstOf(rules, said, which);
    return asked ? [{ value: asked, at, cost: cost + costs.first }] : [];
  });
}

/** "did inflation go up in Iran": of whom it is said. */
const inLand = ({ chart, fitting, nouns }: Rules, one: Found<Things>): Found<Things>[] =>
  chart.sequence(chart.op(one.at, "in"), ({ at }) =>
    nouns.unranked(at).flatMap(({ value: { things: where }, ...rest }) => {
      const [related] = where.ids && fitting.isActor(where) ? fitting.joined(one.value, "on", where) : [];
      return related
        ? [{ ...rest, value: holding(one.value, { related }), cost: rest.cost + one.cost + costs.inLand }]
        : [];
    }),
  );

/** "start mediating": did so first. */
const started = ({ chart: { op, words } }: Rules, at: number) =>
  op(at, "begin").flatMap((one) =>
    words[one.at]?.plain.endsWith("ing") ? [{ ...one, value: "first", cost: one.cost + costs.started }] : [],
  );

/** What was done by one to others, seen from the others: the first of them. */
export function firstOf({ fitting }: Rules, said: Things, which: string): Asked | undefined {
  const last = said.where.at(-1);
  const rank = { by: "start" as const, last: which === "last" || which === "lastTime" };
  if (!last || !("related" in last) || last.not) return undefined;
  const { to } = last.related;
  // "Sanctions were imposed": of those the first.
  if (!said.ids && fitting.isDated(said) && !fitting.isActor(said)) return { things: said, rank };
  if (to.ids || !fitting.isDated(to)) return undefined;
  const subject = { ...said, where: said.where.slice(0, -1) };
  return { things: holding(to, mirrored(last.related, subject)), rank };
}

/** "How long did the talks last?", "What was the duration of the Vienna talks?", "How long were the talks held in Vienna?" */
export function howLong(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const nounsOf = sequence([...op(0, "duration"), ...introduced(rules, "duration")], ({ at }) => take(at, "prep"));
  const words = [...op(0, "howLong"), ...introduced(rules, "howLong"), ...nounsOf];
  const found = sequence(words, ({ at }) =>
    sequence(maybe(op(at, "be", "do", "have"), at, costs.verbless), ({ at }) =>
      nouns.single(at).flatMap((one) => [
        { ...one },
        ...sequence(maybe(op(one.at, "be"), one.at), ({ at }) =>
          op(at, "last_", "hold", "happen").flatMap((end) => {
            const ended = { value: one.value, at: end.at, cost: one.cost + end.cost };
            return [ended, ...nouns.tails(ended).map((tail) => tail)];
          }),
        ),
      ]),
    ),
  );
  const made = sequence(words, ({ at }) => reached(rules, at)).flatMap((one) =>
    talksFor(rules.fitting, one.value).map((value) => ({ ...one, value: { things: value } })),
  );
  return readings("howLong", [...found.filter(({ value }) => !rules.fitting.isActor(value.things)), ...made]);
}
