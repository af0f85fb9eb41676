import type { Answer, AnswerItem, AnswerValue } from "../domain/answer.ts";
import type { GraphNode } from "../domain/graph.ts";
import { type Ontology, reading as readingOf } from "../domain/ontology.ts";
import type { ThingsReading } from "../domain/reading.ts";
import { isTyped } from "../domain/value.ts";
import { answersIn } from "./answers.ts";
import { isTimeUntold, type Told, timeOf, timeWants } from "./answerTimes.ts";
import { type Fact, factsIn } from "./facts.ts";
import { list, upperFirst } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { nameWithDates } from "./names.ts";
import { rowEvidence } from "./rowEvidence.ts";
import { sentence } from "./sentence.ts";
import { type Identity, mostRows, type Statement, statementOf } from "./statement.ts";
import { type Row, rowsOf, thingsIn } from "./things.ts";

/** An answer without the reading in words and without suggestions. */
export type Bare = Omit<Answer, "reading" | "suggestions">;

/** Runs a reading and tells what it found; `nothing` where there are no rows. */
export async function answerThings(
  reading: ThingsReading,
  ontology: Ontology,
  identity: Identity,
  lookups: Pick<Lookups, "rows">,
): Promise<Bare> {
  const compiled = statementOf(reading, ontology, identity);
  const found = await lookups.rows(compiled.statement, compiled.parameters);
  const rows = rowsOf(found);
  const evidence = rowEvidence(rows);
  const isOfAnswer = ({ subject, object }: Statement["facts"][number]) => [subject, object].includes(compiled.answer);
  const factsOf = (columns: Statement["facts"]) => columns.flatMap((fact) => factsIn(rows, fact, ontology));
  const facts = factsOf(compiled.facts.filter(isOfAnswer));
  const conditions = factsOf(compiled.facts.filter((fact) => !isOfAnswer(fact)));
  const all = answersIn({ rows, facts: [...facts, ...conditions], evidence }, [compiled.answer], ontology);
  const answers = asked(all, { reading, compiled, rows, ontology });
  const bare = {
    status: rows.length > 0 ? ("answered" as const) : ("nothing" as const),
    answers,
    rows: { ...found.rows, evidence: evidence.ofRows },
    subgraph: found.subgraph,
    evidence: evidence.evidence,
    statement: compiled.statement,
    parameters: compiled.parameters,
  };
  if (rows.length === 0 || isUntold({ reading, compiled, rows, ontology })) return { ...bare, ...nothing };
  const choices = choicesOf(reading, answers);
  if (choices)
    return { ...bare, status: "ambiguous", sentence: whichOf(choices.length, answers.length), answers: [], choices };
  const whole = { ...bare, ...told({ reading, compiled, rows, ontology, facts, conditions, answers }) };
  return rows.length < mostRows
    ? whole
    : { ...whole, ...(await cut(whole, { reading, compiled, rows, ontology }, lookups)) };
}

/** Of more than can be told one by one: all of them counted where their number is asked for, else that there are more. */
async function cut(
  { sentence, answers }: Bare,
  { reading, compiled, rows, ontology }: Told,
  lookups: Pick<Lookups, "rows">,
): Promise<Pick<Bare, "sentence" | "value" | "number">> {
  const most = mostRows.toLocaleString("en");
  if (reading.want !== "number")
    return { sentence: `${sentence} There are more: only the first ${most} rows are told.` };
  const counted = await lookups.rows(compiled.counting, compiled.parameters);
  const cell = counted.rows.values[0]?.[0];
  const number = Number(isTyped(cell) ? cell._value : cell);
  const first = answers.slice(0, 5).flatMap(({ id }) => nodeOf(rows, compiled.answer, id) ?? []);
  const names = first.map((node) => nameWithDates(node, ontology));
  return {
    sentence: `${number.toLocaleString("en")}, among them ${list(names, 5)}.`,
    number,
    value: { kind: "number", number },
  };
}

/** "When was the agreement?" asks of one; where there are several, which is meant is asked back. */
function choicesOf(reading: ThingsReading, answers: AnswerItem[]): Bare["choices"] {
  const { find, want, rank } = reading;
  const isBare = !find.ids && find.where.length === 0 && !rank;
  if (!isBare || !timeWants.has(want) || answers.length < 2) return undefined;
  return answers
    .slice(0, mostChoices)
    .map(({ id, name }) => ({ words: name, reading: { ...reading, find: { labels: [], ids: [id], where: [] } } }));
}

const mostChoices = 50;

const whichOf = (offered: number, all: number) =>
  offered < all
    ? `Which is meant? These are the first ${offered} of ${all}; a name in the question finds any.`
    : `Which of these ${all} is meant?`;

const nothing = { status: "nothing" as const, answers: [], sentence: "" };

/** How many a named group is made of, and when something was, the graph may not say. */
function isUntold(told: Told): boolean {
  const { reading, compiled, rows, ontology } = told;
  if (timeWants.has(reading.want)) return isTimeUntold(told);
  const nodes = rows.flatMap((row) => thingsIn(row, compiled.answer).nodes);
  return (
    reading.want === "number" &&
    reading.find.ids?.length === 1 &&
    nodes.every((node) => countOf(node, ontology) === undefined)
  );
}

/** How many a node stands for. */
function countOf({ labels, properties }: GraphNode, ontology: Ontology): number | undefined {
  const counts = labels.flatMap((label) => properties[ontology.labels[label]?.counted ?? ""] ?? []);
  return counts.find((count) => typeof count === "number");
}

/**
 * Of those found the ones asked for: where some mediated a round, those it merely ran through are told but not given;
 * and actors without a name only where there is no other.
 */
function asked(items: AnswerItem[], { reading, compiled, rows, ontology }: Told): AnswerItem[] {
  // Who was "involved" may have been so in any role.
  const isAnyRole = reading.find.where.some((one) => "related" in one && one.related.types.length > 1);
  const usual = isAnyRole ? items : items.filter((item) => !isVariantOnly(item.id, { compiled, rows, ontology }));
  const named = usual.filter(
    (item) =>
      !rows.some((row) =>
        thingsIn(row, compiled.answer).nodes.some((node) => node.id === item.id && node.properties.unnamed === true),
      ),
  );
  return named.length > 0 ? named : usual;
}

/** Whether the answer stands in variants only, each beside a usual one to the same other end. */
function isVariantOnly(id: string, { compiled, rows, ontology }: Omit<Told, "reading">): boolean {
  const [first] = compiled.facts;
  if (!first || first.subject !== compiled.answer) return false;
  // Of mediators of 2002 and 2009 as well: some were no more than a channel in the one, and all that there was in the other.
  const pairs = rows.flatMap((row) => {
    const [{ type } = { type: "" }] = thingsIn(row, first.relationship).relationships;
    return compiled.facts.flatMap(({ subject, relationship, object }) => {
      const [said] = thingsIn(row, relationship).relationships;
      const [other] = thingsIn(row, object).nodes;
      const [own] = thingsIn(row, subject).nodes;
      if (subject !== first.subject || !said || !other || !own || said.from !== own.id || said.type !== type) return [];
      const isVariant = ontology.types[said.type]?.reads !== readingOf(ontology, said).reads;
      return [{ own: own.id, other: other.id, isVariant }];
    });
  });
  const mine = pairs.filter(({ own }) => own === id);
  if (mine.length === 0) return false;
  const usual = new Set(pairs.filter(({ isVariant }) => !isVariant).map(({ other }) => other));
  return mine.every(({ isVariant, other }) => isVariant && usual.has(other));
}

function told({
  reading,
  compiled,
  rows,
  ontology,
  facts,
  conditions,
  answers,
}: Told & { facts: Fact[]; conditions: Fact[]; answers: AnswerItem[] }): Pick<Bare, "sentence" | "value" | "number"> {
  const nodes = answers.flatMap(({ id }) => nodeOf(rows, compiled.answer, id) ?? []);
  const names = nodes.map((node) => nameWithDates(node, ontology));
  const isSaid = facts.length + conditions.length > 0;
  const said = isSaid ? sentence(facts, ontology, conditions) : `${upperFirst(list(names, 12))}.`;
  if (reading.want === "number") {
    const ofGroups = nodes.reduce((sum, node) => sum + (countOf(node, ontology) ?? 0), 0);
    const number = reading.find.ids && ofGroups > 0 ? ofGroups : answers.length;
    return {
      sentence: `${number}: ${list(names, 12)}. ${isSaid ? said : ""}`.trim(),
      number,
      value: { kind: "number", number },
    };
  }
  if (reading.want === "whether") return verdict(!reading.denied, said);
  if (timeWants.has(reading.want)) {
    const value = timeOf({ reading, compiled, rows, ontology });
    const lead = value && "words" in value ? `${upperFirst(value.words)}. ` : "";
    return { sentence: `${lead}${said}`, ...(value && { value }) };
  }
  return { sentence: said };
}

/** Yes or no, with what says so. */
export const verdict = (isSo: boolean, said: string): { sentence: string; value: AnswerValue } => ({
  sentence: `${isSo ? "Yes" : "No"}. ${said}`,
  value: { kind: "boolean", boolean: isSo },
});

const nodeOf = (rows: Row[], column: string, id: string): GraphNode | undefined =>
  rows.flatMap((row) => thingsIn(row, column).nodes).find((node) => node.id === id);
