import type { Condition, Reading, Related, Things } from "../../../src/domain/reading.ts";
import { askText as text } from "../../text/ask.ts";
import type { Chip, Choice, Words } from "./chips.ts";
import { labelWords, pluralOf } from "./labelWords.ts";
import { relationsBetween, relationWords } from "./relations.ts";
import { spanWords } from "./spans.ts";

/** Where something stands in a reading, and the reading with something else in its place. */
interface Place<Part> {
  key: string;
  put: (part: Part) => Reading;
  before?: string | undefined;
}

/** Things described, and what must hold of them. */
export function chipsOfThings(things: Things, at: Place<Things>, words: Words): Chip[] {
  return [
    ...headChips(things, at, words),
    ...things.where.flatMap((condition, index) =>
      chipsOfCondition(
        condition,
        {
          key: `${at.key}.${index}`,
          put: (next) =>
            at.put({ ...things, where: next ? things.where.with(index, next) : things.where.toSpliced(index, 1) }),
          before: index > 0 ? text.and : at.key.includes(".") ? text.that : undefined,
        },
        things,
        words,
      ),
    ),
  ];
}

/** The things by name, else by label. */
function headChips(things: Things, at: Place<Things>, words: Words): Chip[] {
  if (things.same !== undefined) return [{ key: `${at.key}.same`, before: at.before, words: text.same }];
  const { ids, ...unnamed } = things;
  if (!ids) return [labelChip(things, at, words)];
  return ids.map((id, index) => ({
    key: `${at.key}.ids.${index}`,
    before: index > 0 ? text.or : at.before,
    words: words.nameOf(id),
    labels: words.labelsOf(id),
    edit: { by: "thing", chosen: id, put: (other) => at.put({ ...things, ids: ids.with(index, other) }) },
    without: at.put(ids.length > 1 ? { ...things, ids: ids.toSpliced(index, 1) } : unnamed),
    ...(ids.length > 1 ? {} : { off: openTo(things.labels, words) }),
  }));
}

/** What may stand there once it is left open. */
const openTo = (labels: string[], { ontology }: Words) =>
  text.open(labels.length === 0 ? text.anyoneOrAnything : labelWords(ontology, labels));

function labelChip(things: Things, at: Place<Things>, words: Words): Chip {
  const { ontology, labels } = words;
  const choices: Choice[] = labels.map((label) => ({
    words: pluralOf(ontology, label),
    reading: at.put({ ...things, labels: [label] }),
    isChosen: things.labels.length === 1 && things.labels[0] === label,
  }));
  return {
    key: `${at.key}.labels`,
    before: at.before,
    words: labelWords(ontology, things.labels),
    labels: things.labels.length === 1 ? things.labels : undefined,
    edit: { by: "choice", title: text.options.label, choices },
    without: things.labels.length > 0 ? at.put({ ...things, labels: [] }) : undefined,
    off: openTo([], words),
  };
}

type ConditionPlace = Place<Condition | undefined>;

function chipsOfCondition(condition: Condition, at: ConditionPlace, subject: Things, words: Words): Chip[] {
  if ("related" in condition) return chipsOfRelation(condition, at, subject, words);
  if ("span" in condition) return [periodChip(condition, at)];
  if ("property" in condition) return [propertyChip(condition, at, subject, words)];
  return condition.ids.map((id, index) => ({
    key: `${at.key}.except.${index}`,
    before: index > 0 ? text.or : text.except,
    words: words.nameOf(id),
    labels: words.labelsOf(id),
    edit: { by: "thing", chosen: id, put: (other) => at.put({ ...condition, ids: condition.ids.with(index, other) }) },
    without: at.put(condition.ids.length > 1 ? { ...condition, ids: condition.ids.toSpliced(index, 1) } : undefined),
  }));
}

type Relating = Extract<Condition, { related: Related }>;

/** The relation, what tells it more closely, and what it leads to. */
function chipsOfRelation(condition: Relating, at: ConditionPlace, subject: Things, words: Words): Chip[] {
  const { related } = condition;
  const put = (next: Related) => at.put({ ...condition, related: next });
  const { span, stated, ...plain } = related;
  const before = [at.before, condition.not && text.not].filter(Boolean).join(" ") || undefined;
  const object = chipsOfThings(
    related.to,
    { key: `${at.key}.to`, put: (to) => put({ ...related, to }), before: condition.only && text.only },
    words,
  );
  const relation = relationChip(related, { key: at.key, put }, subject, words);
  const rest = [
    ...object,
    ...(span ? [periodOfRelation(related, span, at.key, put)] : []),
    ...(stated
      ? [{ key: `${at.key}.stated`, words: text.stated, without: put(span ? { ...plain, span } : plain) }]
      : []),
  ];
  const off = text.leaveOut(inWords([{ ...relation, before: condition.not && text.not }, ...rest]));
  return [{ ...relation, before, without: at.put(undefined), off }, ...rest];
}

/** Chips as they read one after the other. */
const inWords = (chips: Chip[]) => chips.flatMap(({ before, words }) => [before, words].filter(Boolean)).join(" ");

function relationChip(related: Related, at: Place<Related>, subject: Things, words: Words): Chip {
  const told = relationWords(words.ontology, related);
  const choices = relationsBetween(words.ontology, endOf(subject, words), endOf(related.to, words)).map((offered) => {
    const { having: _, ...rest } = related;
    return {
      words: offered.words,
      reading: at.put({ ...rest, ...offered.relation }),
      isChosen: offered.words === told,
    };
  });
  return { key: `${at.key}.relation`, words: told, edit: { by: "choice", title: text.options.relation, choices } };
}

/** The labels that things may have: their own, else those of the things named. */
function endOf({ labels, ids }: Things, words: Words): string[] {
  const known = ids?.flatMap(words.labelsOf) ?? labels;
  return known.filter((label) => Object.hasOwn(words.ontology.labels, label));
}

function periodChip(condition: Extract<Condition, { span: unknown }>, at: ConditionPlace): Chip {
  return {
    key: `${at.key}.span`,
    before: condition.not && text.not,
    words: spanWords(condition.span),
    edit: { by: "period", span: condition.span, put: (span) => at.put({ ...condition, span }) },
    without: at.put(undefined),
  };
}

function periodOfRelation(
  related: Related,
  span: NonNullable<Related["span"]>,
  key: string,
  put: (next: Related) => Reading,
): Chip {
  const { span: _, ...rest } = related;
  return {
    key: `${key}.span`,
    words: spanWords(span),
    edit: { by: "period", span, put: (next) => put({ ...related, span: next }) },
    without: put(rest),
  };
}

function propertyChip(
  condition: Extract<Condition, { property: string }>,
  at: ConditionPlace,
  subject: Things,
  { ontology }: Words,
): Chip {
  const { property, values } = condition;
  const known = subject.labels.flatMap((label) => ontology.labels[label]?.values[property] ?? []);
  const choices = [...new Set(known)].map((value) => ({
    words: value,
    reading: at.put({ ...condition, values: [value] }),
    isChosen: values.length === 1 && values[0] === value,
  }));
  return {
    key: `${at.key}.property`,
    before: condition.not && text.not,
    words: text.property(property, text.either(values)),
    edit: choices.length > 1 ? { by: "choice", title: text.options.property, choices } : undefined,
    without: at.put(undefined),
  };
}

/** The chips with one more that stands for any time, where what is asked for has dates and none is told. */
export function withPeriodChip(chips: Chip[], find: Things, put: (find: Things) => Reading, words: Words): Chip[] {
  if (chips.some(({ edit }) => edit?.by === "period")) return chips;
  const dated = datedIn(find, put, words);
  if (!dated) return chips;
  const edit = {
    by: "period" as const,
    put: (span: NonNullable<Related["span"]>) =>
      dated.put({ ...dated.things, where: [...dated.things.where, { span }] }),
  };
  return [...chips, { key: "any-time", words: text.anyTime, isOpen: true, edit }];
}

/** The first things that are told by a label with dates: those asked for, else what they are related to. */
function datedIn(
  things: Things,
  put: (things: Things) => Reading,
  words: Words,
): { things: Things; put: typeof put } | undefined {
  if (!things.ids && things.same === undefined && things.labels.some(words.isDated)) return { things, put };
  for (const [index, condition] of things.where.entries()) {
    if (!("related" in condition) || condition.not) continue;
    const { related } = condition;
    const inner = (to: Things) =>
      put({ ...things, where: things.where.with(index, { ...condition, related: { ...related, to } }) });
    const found = datedIn(related.to, inner, words);
    if (found) return found;
  }
  return undefined;
}
