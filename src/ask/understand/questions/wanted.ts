import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { bears } from "../clauses/copular.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { peopleOf } from "../nouns/people.ts";
import type { Head, Rules } from "../rules.ts";
import { isPeopleOf } from "../world.ts";
import { type Asked, after, ranked } from "./asked.ts";

const costs = { bare: 0.05, beforeNoun: 0.8, soNamed: -0.05, parties: 0.05 };

/** "who", "what", "which talks", "which of the mediators", "what secret talks", "who else", "which other talks", "who besides Oman". */
export function wanted(rules: Rules, at: number): Found<Asked>[] {
  const { chart, fitting, nouns, spoken } = rules;
  const { op, take, sequence } = chart;
  const who = op(at, "who").flatMap((word) => {
    const bare = { value: { things: things({ labels: fitting.who }) }, at: word.at, cost: word.cost };
    const those = partsOf(rules, word.at).filter(({ value }) => bears(fitting, value.things, fitting.who));
    return [bare, ...after(word, those)];
  });
  const which = op(at, "which").flatMap((word) => {
    // "Which negotiations" are hardly what negotiations did.
    const named = soNamed(rules, word.at);
    const one = onlyOneSoNamed(rules, word.at);
    const people = peopleAt(rules, word.at);
    // Of who is named none is asked for, but by a noun for what it is: "which watchdog".
    const other = op(word.at, "else").flatMap((end) => nouns.single(end.at));
    const kinds = [...nouns.single(word.at), ...other, ...partsOf(rules, word.at)].flatMap((kind) => {
      const { things: own } = kind.value;
      // "Which mechanism was used?" is not who used it.
      if (one.some(({ value, at }) => at === kind.at && String(value.things.ids) === String(own.ids))) return [];
      if (!own.ids || own.ids.length > 1 || !fitting.isActor(own)) return [kind];
      const called = chart.words.slice(word.at, kind.at).map(({ text }) => text);
      const node = fitting.named(own.ids[0] ?? "");
      const label = node?.labels.find((label) => fitting.who.includes(label));
      return label && node?.aliases.includes(called.join(" ")) && !/\p{Lu}/u.test(called.join(" "))
        ? [{ ...kind, value: { ...kind.value, things: { ...own, labels: [label] } } }]
        : [];
    });
    // "What lifted sanctions?" asks for what did so, "which lifted sanctions" for none but these.
    const isWhich = chart.words[word.at - 1]?.plain === "which";
    const areKinds = isWhich && [...kinds, ...people].some(({ value }) => value.things.labels.length > 0);
    const isNoun =
      areKinds || take(word.at, "label").length + take(word.at, "noun").length + named.length + one.length > 0;
    const cost = word.cost + (isNoun ? costs.beforeNoun : costs.bare);
    const isOfThose = spoken && chart.words[word.at - 1]?.plain === "which";
    const bare = { value: { things: isOfThose ? spoken : meantByWhich(rules, at) }, at: word.at, cost };
    return [bare, ...after(word, [...kinds, ...named, ...people, ...one])];
  });
  return [
    ...who,
    ...which,
    ...sequence([...who, ...which], (one) => [
      ...op(one.at, "else").map((other) => ({ ...other, value: one.value })),
      ...excepted(rules, one.at)
        .filter(({ value: ids }) => fitting.isAlike(things({ ids }), one.value.things))
        .map((others) => ({ ...others, value: without(one.value, others.value) })),
    ]),
  ];
}

/** "Which were held under Trump?": after a question about talks, which talks. */
function meantByWhich({ chart: { words }, spoken }: Rules, at: number) {
  const isElliptic = words[at]?.plain === "which" && spoken && !spoken.ids;
  return things(isElliptic ? { labels: spoken.labels } : {});
}

/** "of the mediators", "among those who mediated". */
function partsOf({ chart: { op, take, sequence }, fitting, nouns }: Rules, at: number): Found<Head>[] {
  const ofThem = take(at, "prep").filter(({ value }) => value.stems === "of");
  const poles = fitting.ontology.composition?.poles ?? [];
  const isPoles = ({ ids }: Things) => poles.length > 1 && ids !== undefined && String(ids) === String(poles);
  return sequence([...ofThem, ...op(at, "among")], ({ at }) => [
    ...nouns.single(at),
    ...several(nouns, at),
    // "Which of the parties that mediated": not only the two between whom all happens.
    ...nouns
      .single(at)
      .filter(({ value }) => isPoles(value.things) && value.things.where.length > 0)
      .map(({ value, cost, ...rest }) => ({
        ...rest,
        cost: cost - costs.parties,
        value: { ...value, things: { labels: fitting.who, where: value.things.where } },
      })),
  ]);
}

/** "the JCPOA talks and the Vienna talks": several by their names. */
const several = (nouns: Rules["nouns"], at: number): Found<Head>[] =>
  nouns.phrase(at).flatMap(({ value: { things: named, rank }, ...rest }) => {
    const ids = named.flatMap((one) => (one.where.length === 0 && one.ids) || []);
    return ids.length > 1 && named.every((one) => one.ids && one.where.length === 0) && !rank
      ? [{ ...rest, value: { things: things({ ids }) } }]
      : [];
  });

/** "Which Iranians": those of whom it is said of which country they are. */
function peopleAt({ chart, fitting }: Rules, at: number): Found<Asked>[] {
  return chart.take(at, "thing").flatMap(({ value: { ids }, ...rest }) => {
    const [id = "", more] = ids;
    const isPeople = rest.at === at + 1 && isPeopleOf(fitting.named(id)?.name ?? "", chart.words[at]?.plain ?? "");
    if (more || !isPeople) return [];
    return fitting.who.flatMap((label) =>
      peopleOf(fitting, [label], things({ ids: [id] })).map((related) => ({
        ...rest,
        value: { things: things({ labels: [label], where: [{ related }] }) },
      })),
    );
  });
}

/** "which attacks", "which war": whatever is called so and is nobody. */
export const called = (rules: Rules, at: number): Found<Asked>[] =>
  [...soNamed(rules, at), ...onlyOneSoNamed(rules, at)].filter(({ value }) => !rules.fitting.isActor(value.things));

/** "which mechanism": where but one thing that is nobody is called so, asked for by what it is. */
const onlyOneSoNamed = (rules: Rules, at: number): Found<Asked>[] =>
  calledBy(rules, at).flatMap(({ value: { things: one }, ...rest }) => {
    const [id = "", more] = one.ids ?? [];
    const labels = Object.keys(rules.fitting.ontology.labels);
    const label = rules.fitting.named(id)?.labels.find((label) => labels.includes(label));
    return more !== undefined || !label || rules.fitting.isActor(one)
      ? []
      : [{ ...rest, value: { things: { ...one, labels: [label] } } }];
  });

/** "which embassy", "whose election": all of which that is the noun in a name. */
export const soNamed = (rules: Rules, at: number): Found<Asked>[] =>
  calledBy(rules, at).filter(({ value: { things: one } }) => (one.ids?.length ?? 0) > 1);

function calledBy({ chart, fitting }: Rules, at: number): Found<Asked>[] {
  const named = Map.groupBy(chart.called(at), (one) => one.at);
  return [...named.values()].flatMap((same) => {
    const said = singular(
      chart.words
        .slice(at, same[0]?.at)
        .map(({ plain }) => plain)
        .join(" "),
    );
    const isCalled = (id: string) => {
      const { name = "", aliases = [] } = fitting.named(id) ?? {};
      const heads = [name, ...aliases].map(
        (one) =>
          one.toLowerCase().split(/ (?:of|in|for|with|from|to|between|after|during|on|about|over|under|since) /)[0] ??
          "",
      );
      return heads.some((head) => ` ${singular(head)}`.endsWith(` ${said}`));
    };
    const called = [...new Set(same.flatMap(({ value }) => value.ids))].filter(isCalled);
    const actors = called.filter((id) => fitting.isActor(things({ ids: [id] })));
    const ids = actors.length > 0 ? actors : called;
    const [likeliest] = same.toSorted((one, other) => one.cost - other.cost);
    if (!likeliest || ids.length === 0) return [];
    return [{ ...likeliest, value: { things: things({ ids }) }, cost: likeliest.cost + costs.soNamed }];
  });
}

const singular = (noun: string) => noun.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");

/** "except Oman and Qatar", "leaving Oman aside". */
export function excepted(rules: Rules, at: number): Found<string[]>[] {
  const { op, sequence } = rules.chart;
  return [
    ...sequence(op(at, "except"), ({ at }) => namedOnly(rules, at)),
    ...sequence(op(at, "leaving"), ({ at }) =>
      namedOnly(rules, at).flatMap((one) =>
        op(one.at, "aside").map((end) => ({ ...one, at: end.at, cost: one.cost + end.cost })),
      ),
    ),
  ];
}

/** Things by their names, several joined by and. */
export const namedOnly = ({ nouns }: Rules, at: number): Found<string[]>[] =>
  nouns.phrase(at).flatMap(({ value, ...rest }) => {
    const ids = value.things.flatMap((one) => (one.where.length === 0 && one.ids) || []);
    return ids.length >= value.things.length && !value.rank ? [{ ...rest, value: ids }] : [];
  });

/** The same without these nodes. */
export const without = (asked: Asked, ids: string[]): Asked => ({
  ...asked,
  things: holding(asked.things, { ids, not: true }),
});

/** Those wanted, with what the clause after them says: "mediated the talks", "did Oman mediate", "held in Vienna". */
export const restricted = (rules: Rules, at: number, asked: Asked): Found<Asked>[] => {
  const { chart, clauses } = rules;
  const { things, rank } = asked;
  return [
    ...ranked(
      // "Which round saw the two meet?"
      chart.sequence(chart.op(at, "have", "witness"), ({ at }) => clauses.objectGap(at, things)),
      rank,
    ),
    ...ranked(clauses.predicate(at, things), rank),
    ...ranked(clauses.objectGap(at, things), rank),
    // "What followed?" asks for what did, not for what was followed.
    ...(isLast(chart, at) ? [] : ranked(clauses.participle(at, things), rank)),
    ...ranked(havingInside(rules, at, things), rank),
  ];
};

/** Whether a word that asks stands right before the last one. */
const isLast = ({ words }: Rules["chart"], at: number) =>
  at === words.length - 1 && ["who", "what"].includes(words[at - 1]?.plain ?? "");

/** "had Turkey in them", "with both Russia and China in them". */
function havingInside({ chart, fitting, nouns }: Rules, at: number, find: Things): Found<Things>[] {
  const { op, take, sequence } = chart;
  const withThem = take(at, "prep").filter(({ value }) => value.stems === "with");
  return sequence([...op(at, "have"), ...withThem], ({ at }) =>
    nouns.phrase(at).flatMap(({ value: { things: some, all, rank }, at, cost }) =>
      take(at, "prep").flatMap((prep) => {
        const each = some.map((one) => fitting.joined(one, prep.value.stems, find).map((way) => mirrored(way, one))[0]);
        const where = each.flatMap((one) => one ?? []);
        if (rank || where.length < some.length || (some.length > 1 && !all)) return [];
        return op(prep.at, "pronoun").map((end) => ({
          at: end.at,
          cost: cost + end.cost,
          value: holding(find, ...where),
        }));
      }),
    ),
  );
}
