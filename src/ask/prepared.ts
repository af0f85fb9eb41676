import { BadRequestError, NotFoundError } from "../domain/errors.ts";
import { filled } from "../domain/filled.ts";
import type { Question } from "../domain/question.ts";
import type { OwnReading, PreparedReading, Reading, ThingsReading } from "../domain/reading.ts";
import { list } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { plain } from "./understand/words.ts";

/** What a prepared question looks up. */
export type PreparedLookups = Pick<Lookups, "questions" | "node">;

/** The same reading; of a prepared question its own, with what was chosen in its fields. */
export async function ownReading(reading: Reading, lookups: PreparedLookups): Promise<OwnReading> {
  return reading.ask === "prepared" ? readingOf(reading, lookups) : reading;
}

async function readingOf({ question: id, parameters }: PreparedReading, lookups: PreparedLookups) {
  const question = (await lookups.questions()).find((prepared) => prepared.id === id);
  if (!question) throw new NotFoundError(`No prepared question has the id "${id}".`);
  const given = withoutEmpty(parameters);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(question.parameters, name));
  if (unknown.length > 0) throw new BadRequestError(`This question has no ${list(unknown)}. ${has(question)}`);
  const chosen = Object.entries(given).map(async ([name, id]) => [name, await chosenId(question, name, id, lookups)]);
  return filled(question, Object.fromEntries(await Promise.all(chosen)));
}

/** A prepared reading as it is given back: without the fields that are left empty. */
export const bareReading = (reading: PreparedReading): PreparedReading => ({
  ...reading,
  parameters: withoutEmpty(reading.parameters),
});

const withoutEmpty = (parameters: Record<string, string>) =>
  Object.fromEntries(Object.entries(parameters).filter(([, id]) => id !== ""));

async function chosenId({ parameters }: Question, name: string, id: string, lookups: PreparedLookups): Promise<string> {
  const { node } = await lookups.node(id);
  const { label } = parameters[name] ?? {};
  if (label !== undefined && !node.labels.includes(label))
    throw new BadRequestError(`${name}: "${id}" is no ${label}.`);
  return node.id;
}

function has({ parameters }: Question): string {
  const names = Object.keys(parameters);
  return names.length === 0 ? "It has no parameters." : `It has ${list(names)}.`;
}

/** The reading of the prepared question that is worded so. */
export function preparedAs(words: string, questions: Question[]): ThingsReading | undefined {
  const question = questions.find(({ title, short }) => [title, short].some((own) => bare(own) === bare(words)));
  return question && filled(question, {});
}

const bare = (text: string) =>
  plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
