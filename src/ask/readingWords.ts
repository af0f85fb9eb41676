import { type Edge, periodInWords, precisionOf, shortestDate } from "../domain/dates.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Condition, Rank, Reading, Related, Span, Things, ThingsReading, Times } from "../domain/reading.ts";
import { spoken } from "./foreign/propertyPhrases.ts";
import { agree, either, list, lowerFirst } from "./grammar.ts";

/** What nodes are called, by id. */
export type NameOf = (id: string) => string;

/** A reading in words: "who or what mediated negotiations held in Vienna; how many". */
export function readingWords(reading: Reading, ontology: Ontology, nameOf: NameOf): string {
  if (reading.ask === "about" && reading.property !== undefined)
    return `${spoken(reading.property)}: ${list(reading.ids.map(nameOf))}`;
  if (reading.ask === "about") return `who or what ${list(reading.ids.map(nameOf))} was, and all that is said of it`;
  if (reading.ask === "role") return `what ${nameOf(reading.of)} had to do with ${nameOf(reading.in)}`;
  if (reading.ask === "connection") return connectionWords(reading, nameOf);
  if (reading.ask === "comparison" && reading.apart) return `how long it was between ${list(reading.ids.map(nameOf))}`;
  if (reading.ask === "comparison" && reading.lasted)
    return `whether ${reading.ids.map(nameOf).join(` lasted ${reading.lasted} than `)}`;
  if (reading.ask === "comparison") return `${list(reading.ids.map(nameOf))} compared`;
  if (reading.ask === "statement") return "a Cypher statement";
  if (reading.ask === "prepared") return "a prepared question";
  const { want, find, rank, denied, dated, every, since, sole } = reading;
  const found = thingsWords(find, ontology, nameOf, []);
  const ranked = rank ? `${rankedWords(rank)} ${found}` : found;
  if (since?.[0]) return `how long after ${thingsWords(since[0], ontology, nameOf, [])}: ${ranked}`;
  if (sole) return `whether nothing else than ${ranked}`;
  if (every) return `whether of all ${ranked}`;
  return `${denied ? "whether there is not: " : wantWords[want]}${ranked}${dated ? ", and when" : ""}`;
}

function connectionWords({ from, to, avoid }: Extract<Reading, { ask: "connection" }>, nameOf: NameOf): string {
  const way = avoid ? ` without ${either(avoid.map(nameOf))}` : "";
  return `how ${nameOf(from)} is connected to ${nameOf(to)}${way}`;
}

/** What a reading that found nothing would have said: "that Iran withdrew from JCPOA"; undefined where it is no statement. */
export function statementWords({ find }: ThingsReading, ontology: Ontology, nameOf: NameOf): string | undefined {
  const [condition, more] = find.where;
  if (!condition || more || !find.ids || !("related" in condition) || condition.not) return undefined;
  const { related } = condition;
  const subject = list(find.ids.map(nameOf));
  const object = thingsWords(related.to, ontology, nameOf, [subject]);
  return `that ${subject} ${relationWords(related, ontology)} ${object}${related.span ? ` ${timeWords(related.span, ontology, nameOf)}` : ""}`;
}

const wantWords = {
  list: "",
  number: "how many: ",
  whether: "whether there is: ",
  when: "when: ",
  began: "when it began: ",
  ended: "when it ended: ",
  howLong: "how long: ",
  chronology: "in order of time: ",
};

const rankWords = {
  start: ["the first of", "the last of"],
  end: ["the first to end of", "the last to end of"],
  length: ["the shortest of", "the longest of"],
  count: ["with the fewest:", "with the most:"],
};

const rankedWords = ({ by, last, place }: Rank): string =>
  place === undefined || by === "count"
    ? (rankWords[by][last ? 1 : 0] ?? "")
    : `the ${ordinals[place] ?? place}${last ? " from last" : ""} of`;

const ordinals = ["", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** "at least 2", "just 1", "2 to 3". */
const timesWords = ({ least, most }: Times): string =>
  most === undefined ? `at least ${least}` : most === least ? `just ${least}` : `${least} to ${most}`;

function thingsWords(things: Things, ontology: Ontology, nameOf: NameOf, outer: string[]): string {
  if (things.same !== undefined) return outer.at(-things.same) ?? "the same";
  const noun = things.ids ? either(things.ids.map(nameOf), 4) : labelWords(things.labels, ontology);
  const many = things.times ? [timesWords(things.times)] : [];
  const isPlural = !things.ids && noun !== anyone && noun !== anything;
  const said = things.where.map((condition, index) => {
    const isFurther = "related" in condition && things.where.slice(0, index).some((one) => "related" in one);
    return `${isFurther ? "and " : ""}${conditionWords(condition, ontology, nameOf, [...outer, noun], isPlural)}`;
  });
  return [...many, noun, ...said].join(" ");
}

const [anyone, anything] = ["anyone", "anything"];
const mostLabels = 3;

function labelWords(labels: string[], ontology: Ontology): string {
  if (labels.length === 0) return anything;
  if (labels.length > 2 && labels.every((label) => ontology.labels[label]?.who)) return anyone;
  const words = labels.map((label) => lowerFirst(ontology.labels[label]?.plural.split(",")[0] ?? label));
  return either(words, mostLabels);
}

function conditionWords(
  condition: Condition,
  ontology: Ontology,
  nameOf: NameOf,
  outer: string[],
  isPlural: boolean,
): string {
  const not = condition.not ? "not " : "";
  if ("property" in condition) return `(${not}${condition.values.join(" or ")})`;
  if ("span" in condition) return `${not}${timeWords(condition.span, ontology, nameOf)}`;
  if ("ids" in condition) return `other than ${list(condition.ids.map(nameOf))}`;
  const { related, only } = condition;
  const object = thingsWords(related.to, ontology, nameOf, outer);
  const verb = agree(relationWords(related, ontology), isPlural);
  const time = related.span ? ` ${timeWords(related.span, ontology, nameOf)}` : "";
  return `that ${condition.not ? "have nothing that reads " : ""}${verb} ${only ? "only " : ""}${object}${time}`;
}

function relationWords({ types, direction, having = {}, also = [] }: Related, ontology: Ontology): string {
  if (direction === "any") return "has to do with";
  const words = types.flatMap((type) => {
    const definition = ontology.types[type];
    const variants = definition?.variants ?? [];
    const variant = variants.find(({ property, equals }) => having[property] === equals);
    const said = [
      variant ?? definition ?? { reads: type, reverse: type },
      ...variants.filter(({ equals }) => also.includes(equals)),
    ];
    return said.map(({ reads, reverse }) => (direction === "out" ? reads : reverse));
  });
  const plain = Object.entries(having).filter(
    ([name, value]) =>
      !types.some((type) =>
        ontology.types[type]?.variants.some(({ property, equals }) => property === name && equals === value),
      ),
  );
  const marks = plain.map(([, value]) => ` (${value})`).join("");
  return either(words, 3) + marks;
}

/** "in 2009", "after events that concerned the JCPOA". */
function timeWords(span: Span, ontology: Ontology, nameOf: NameOf): string {
  const told = Object.entries(span.moment ?? {}).flatMap(([side, [event]]) =>
    event ? [`${side} ${thingsWords(event, ontology, nameOf, [])}`] : [],
  );
  const days = span.from === undefined && span.to === undefined ? [] : [spanWords(span)];
  const or = days.length + told.length > 0 ? "or come of" : "that came of";
  const led = span.following?.length && !span.to ? [`${or} ${either(span.following.map(nameOf), mostLabels)}`] : [];
  return [[...told, ...days].join(", "), ...led].filter(Boolean).join(" ");
}

/** "in 2009", "in June 2025", "on 8 February 2026", "from 1990 to 2000", "since 2009", "by 2000". */
function spanWords({ from, to, how, overlapping }: Span): string {
  const words = (day: string, edge: Edge) => periodInWords(day, undefined, precisionOf(shortestDate(day, edge)));
  if (from?.startsWith("0001") && to !== undefined) return `over by ${words(to, "last")}`;
  if (from !== undefined && from === to) return `on ${periodInWords(from, undefined, "day")}`;
  if (from !== undefined && to !== undefined) {
    const [first, last] = [words(from, "first"), words(to, "last")];
    return first === last ? `in ${first}` : `from ${first} to ${last}`;
  }
  if (overlapping !== undefined) return `begun since ${words(overlapping, "first")} and over after that`;
  const edge = from !== undefined ? `since ${words(from, "first")}` : `by ${words(to ?? "", "last")}`;
  return `${how === "began" ? "begun " : ""}${edge}`;
}
