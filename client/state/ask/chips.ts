import type { Ontology } from "../../../src/domain/ontology.ts";
import type { Question } from "../../../src/domain/question.ts";
import type { PreparedReading, Reading, Span, ThingsReading } from "../../../src/domain/reading.ts";
import { askText as text } from "../../text/ask.ts";
import { chipsOfThings, withPeriodChip } from "./thingChips.ts";

/** One of the readings that a chip offers in place of its own. */
export interface Choice {
  words: string;
  reading: Reading;
  isChosen: boolean;
}

/** How a chip is changed: to another thing, to one of some choices, or to another time. */
export type Edit =
  | { by: "thing"; label?: string | undefined; chosen?: string | undefined; put: (id: string) => Reading }
  | { by: "choice"; title: string; choices: Choice[] }
  | { by: "period"; span?: Span | undefined; put: (span: Span) => Reading };

/** A part of how a question was understood, with the readings that come of changing it. */
export interface Chip {
  key: string;
  /** Joins it to the chip before. */
  before?: string | undefined;
  words: string;
  /** The labels of what it stands for, to be drawn beside it. */
  labels?: string[] | undefined;
  /** Stands for something that is not asked for yet. */
  isOpen?: boolean;
  edit?: Edit | undefined;
  /** The reading without it; absent where it cannot be taken off. */
  without?: Reading | undefined;
  /** What that does, where it is more or other than leaving out the words of this chip. */
  off?: string;
}

/** What the words of chips and their choices are made from. */
export interface Words {
  ontology: Ontology;
  questions: Question[];
  nameOf: (id: string) => string;
  labelsOf: (id: string) => string[];
  /** The labels that have nodes, in the ontology's order. */
  labels: string[];
  isDated: (label: string) => boolean;
}

/** How a question was understood, as chips in the order in which they read. */
export function chipsOf(reading: Reading, words: Words): Chip[] {
  switch (reading.ask) {
    case "things":
      return chipsOfQuestion(reading, words);
    case "prepared":
      return chipsOfPrepared(reading, words);
    case "about":
      return reading.ids.map((id, index) => ({
        ...named(`about.${index}`, index === 0 ? text.about : text.and, id, words, (other) => ({
          ...reading,
          ids: reading.ids.with(index, other),
        })),
        without: reading.ids.length > 1 ? { ...reading, ids: reading.ids.toSpliced(index, 1) } : undefined,
      }));
    case "role":
      return [
        named("of", text.role, reading.of, words, (of) => ({ ...reading, of })),
        named("in", text.in, reading.in, words, (other) => ({ ...reading, in: other })),
      ];
    case "connection":
      return [
        named("from", text.way, reading.from, words, (from) => ({ ...reading, from })),
        named("to", text.to, reading.to, words, (to) => ({ ...reading, to })),
        ...avoidedChips(reading, words),
      ];
    case "comparison":
      return reading.ids.map((id, index) =>
        named(`compared.${index}`, index === 0 ? text.compared : text.with, id, words, (other) => ({
          ...reading,
          ids: reading.ids.with(index, other),
        })),
      );
    case "statement":
      return [];
  }
}

const avoidedChips = ({ avoid = [], ...reading }: Extract<Reading, { ask: "connection" }>, words: Words): Chip[] =>
  avoid.map((id, index) => ({
    ...named(`avoid.${index}`, text.notThrough, id, words, (other) => ({
      ...reading,
      avoid: avoid.with(index, other),
    })),
    without: avoid.length > 1 ? { ...reading, avoid: avoid.toSpliced(index, 1) } : reading,
  }));

function named(key: string, before: string, id: string, words: Words, put: (id: string) => Reading): Chip {
  const labels = words.labelsOf(id);
  return { key, before, words: words.nameOf(id), labels, edit: { by: "thing", chosen: id, put } };
}

function chipsOfQuestion(reading: ThingsReading, words: Words): Chip[] {
  const put = (find: ThingsReading["find"]) => ({ ...reading, find });
  const chips = chipsOfThings(reading.find, { key: "find", put }, words);
  return [wantChip(reading), ...withPeriodChip(chips, reading.find, put, words), ...rankChip(reading)];
}

function wantChip(reading: ThingsReading): Chip {
  const wants = Object.entries(text.wants) as [ThingsReading["want"], string][];
  const choices = wants.map(([want, words]) => ({
    words,
    reading: { ...reading, want },
    isChosen: want === reading.want,
  }));
  return { key: "want", words: text.wants[reading.want], edit: { by: "choice", title: text.options.want, choices } };
}

function rankChip(reading: ThingsReading): Chip[] {
  const { rank, ...rest } = reading;
  if (!rank) return [];
  const ranks = Object.entries(text.ranks) as [typeof rank.by, string[]][];
  const choices = ranks.flatMap(([by, words]) =>
    [false, true].map((last) => ({
      words: words[Number(last)] ?? by,
      reading: { ...reading, rank: { by, last } },
      isChosen: by === rank.by && last === rank.last,
    })),
  );
  const words = choices.find(({ isChosen }) => isChosen)?.words ?? rank.by;
  return [{ key: "rank", words, edit: { by: "choice", title: text.options.rank, choices }, without: rest }];
}

/** A chip for each parameter, those that were left out as well. */
function chipsOfPrepared(reading: PreparedReading, words: Words): Chip[] {
  const question = words.questions.find(({ id }) => id === reading.question);
  return Object.entries(question?.parameters ?? {}).map(([name, { label, empty }]) => {
    const { [name]: id, ...others } = reading.parameters;
    const put = (other: string) => ({ ...reading, parameters: { ...reading.parameters, [name]: other } });
    return {
      key: name,
      words: id === undefined ? empty : words.nameOf(id),
      labels: id === undefined ? undefined : words.labelsOf(id),
      isOpen: id === undefined,
      edit: { by: "thing", label, chosen: id, put },
      without: id === undefined ? undefined : { ...reading, parameters: others },
      off: text.open(empty),
    };
  });
}
