import { quoted } from "../../state/quoted.ts";
import { parametersIn } from "../../state/statement.ts";
import type { Token } from "../tokens.ts";
import { columnsOf, functionsOf, proceduresOf } from "./callables.ts";
import { keywordsAfter, keywordsAt } from "./keywords.ts";
import { type Place, placeAt } from "./place.ts";
import { labelsOf, propertiesOf, typesOf } from "./properties.ts";
import type { Completions, Suggestion, Words } from "./suggestion.ts";
import { bare, type Variable, variablesOf } from "./variables.ts";

interface Known extends Words {
  variables: Variable[];
}

/** What may be written at an offset of a statement; undefined where nothing can be offered. */
export function completionsAt(statement: string, offset: number, words: Words): Completions | undefined {
  const place = placeAt(statement, offset);
  if (!place) return undefined;
  // Without the word under way, which is not yet a name of the statement.
  const [word = ""] = /^[\p{L}\p{N}_`]*/u.exec(statement.slice(offset)) ?? [];
  const rest = `${statement.slice(0, place.from)} ${statement.slice(offset + word.length)}`;
  const chain = chainBefore(place.before);
  const known = { ...words, variables: variablesOf(rest), parameters: parametersOf(rest, words) };
  const namespaced = chain && inNamespace(chain.name, place, words);
  if (namespaced && namespaced.length > 0) return { from: chain.from, suggestions: namespaced };
  const suggestions = suggestionsAt(place, known);
  return suggestions.length > 0 ? { from: place.from, suggestions: unquotedStart(suggestions, place.word) } : undefined;
}

function suggestionsAt(place: Place, known: Known): Suggestion[] {
  const { kind, before } = place;
  const last = before.at(-1)?.text.toLowerCase() ?? "";
  if (kind === "parameter") return known.parameters.map(asParameter);
  if (kind === "type") return typesOf(known.schema);
  if (kind === "label") return namesAfterColon(before, known);
  if (last === ".") return propertiesAfter(place, known);
  if (last === "as") return [];
  if (last === "call") return proceduresOf(known.language);
  if (last === "yield") return columnsBefore(before, known);
  const open = place.open.at(-1);
  if (open?.text === "{" && !open.isSubquery && /^[{,]$/.test(last)) return keysIn(place, known);
  const following = before.at(-1)?.kind === "keyword" ? keywordsAfter[last] : undefined;
  if (following) return following.map(asKeyword);
  if (last === "") return keywordsAt.start.map(asKeyword);
  if (isDeclaring(before)) return known.variables.map(asVariable);
  return endsValue(before.at(-1)) ? keywordsAt.after.map(asKeyword) : values(known);
}

const values = ({ variables, language }: Known) => [
  ...variables.map(asVariable),
  ...functionsOf(language),
  ...keywordsAt.value.map(asKeyword),
];

const asKeyword = (name: string): Suggestion => ({ is: "keyword", name, insert: name });
const asVariable = ({ name }: Variable): Suggestion => ({ is: "variable", name, insert: quoted(name) });
const asParameter = (name: string): Suggestion => ({ is: "parameter", name: `$${name}`, insert: `$${quoted(name)}` });

const parametersOf = (statement: string, { parameters }: Words) => [
  ...new Set([...parametersIn(statement), ...parameters]),
];

/** After `n:` it depends on what n is. */
function namesAfterColon(before: Token[], { schema, variables }: Known): Suggestion[] {
  const colon = before.findLastIndex(({ text }) => text === ":");
  const subject = bare(before[colon - 1]?.text ?? "");
  const isRelationship = variables.find(({ name }) => name === subject)?.is === "relationship";
  return isRelationship ? typesOf(schema) : labelsOf(schema);
}

const anything: Pick<Variable, "is" | "labels" | "types"> = { is: "value", labels: [], types: [] };

function propertiesAfter({ before, open }: Place, { schema, variables }: Known): Suggestion[] {
  const subject = before.at(-2)?.text ?? "";
  const brace = open.at(-1);
  // In a projection, `n {.name, .start}`, the name stands before the brace.
  const owner = /^[{,]$/.test(subject) && brace ? before[brace.index - 1]?.text : subject;
  if (/^\d/.test(subject)) return [];
  return propertiesOf(schema, variables.find(({ name }) => name === bare(owner ?? "")) ?? anything);
}

/** The keys of a map in a pattern: those of the labels or types before it. */
function keysIn({ before, open }: Place, { schema, variables }: Known): Suggestion[] {
  const [pattern, brace] = open.slice(-2);
  if (!pattern || !brace || !/^[([]$/.test(pattern.text)) return [];
  const inside = before.slice(pattern.index + 1, brace.index);
  const named = (kind: string) => inside.filter((token) => token.kind === kind).map(({ text }) => bare(text));
  const known = variables.find(({ name }) => name === bare(inside[0]?.text ?? ""));
  const [labels, types] = [named("label"), named("type")];
  if (labels.length + types.length === 0 && known) return propertiesOf(schema, known);
  return propertiesOf(schema, { is: pattern.text === "(" ? "node" : "relationship", labels, types });
}

/** Whether a pattern gives a name here, as in `MATCH (` and `-[`. */
function isDeclaring(before: Token[]): boolean {
  const [two, one] = before.slice(-2).map(({ text }) => text.toLowerCase());
  if (one === "[") return two === "-";
  return one === "(" && /^(?:match|exists|shortest|-|>|=|,)$/.test(two ?? "");
}

/** After a value comes a keyword, not another value. */
function endsValue(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "keyword") return /^(?:end|null|true|false|asc|desc|all)$/i.test(token.text);
  return token.kind !== "plain" || /^[\p{L}_`)\]}]/u.test(token.text);
}

/** `db.index.` before the word: what it says and where it begins. */
function chainBefore(before: Token[]): { name: string; from: number } | undefined {
  let start = before.length;
  while (before[start - 1]?.text === "." && /^[\p{L}_]/u.test(before[start - 2]?.text ?? "")) start -= 2;
  const first = before[start];
  return (
    first && {
      name: before
        .slice(start)
        .map(({ text }) => text)
        .join(""),
      from: first.at,
    }
  );
}

function inNamespace(chain: string, { before }: Place, { language }: Words): Suggestion[] {
  const length = chain.split(".").length - 1;
  const isCalled = before.at(-1 - 2 * length)?.text.toLowerCase() === "call";
  const all = isCalled ? proceduresOf(language) : functionsOf(language);
  return all.filter(({ name }) => name.startsWith(chain));
}

function columnsBefore(before: Token[], { language }: Known): Suggestion[] {
  const call = before.findLastIndex(({ text }) => /^call$/i.test(text));
  const written = before
    .slice(call + 1)
    .map(({ text }) => text)
    .join("");
  const procedure = language?.procedures.find(({ name }) => written.startsWith(`${name}(`));
  return procedure ? columnsOf(procedure) : [];
}

/** Where a backtick is typed already, names are compared and inserted with it. */
function unquotedStart(suggestions: Suggestion[], word: string): Suggestion[] {
  if (!word.startsWith("`")) return suggestions;
  return suggestions
    .filter(({ is }) => /label|type|property|variable/.test(is))
    .map((suggestion) => {
      const name = `\`${suggestion.name.replaceAll("`", "``")}\``;
      return { ...suggestion, name, insert: name };
    });
}
