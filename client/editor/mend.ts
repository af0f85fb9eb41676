import type { Position } from "../../src/domain/errors.ts";
import { quoted } from "../state/quoted.ts";
import { keywordsAt } from "./complete/keywords.ts";
import type { Words } from "./complete/suggestion.ts";
import { variablesOf } from "./complete/variables.ts";
import { nearestName } from "./nearest.ts";
import { offsetOf, pieceAt, type Range } from "./place.ts";

/** A change of a statement that would make it right. */
export interface Mend extends Range {
  insert: string;
}

/** What Neo4j said of a statement: a fault or a remark. */
export interface Said {
  code?: string | undefined;
  message: string;
  position?: Position | undefined;
}

/** Operators of other languages, and Cypher's. */
const operators: Record<string, string> = {
  "=>": ">=",
  "=<": "<=",
  "==": "=",
  "!=": "<>",
  "&&": "AND",
  "||": "OR",
};

/** How a statement is probably mended: the right operator, or the name or keyword that was meant. */
export function mendOf(statement: string, said: Said, words: Omit<Words, "parameters">): Mend | undefined {
  if (said.code === "refused") return undefined;
  return operatorMend(statement, said) ?? nameMend(statement, said, words);
}

function operatorMend(statement: string, { code = "", message, position }: Said): Mend | undefined {
  if (!position || !code.endsWith("SyntaxError")) return undefined;
  const at = offsetOf(statement, position);
  // Joining texts, `||` has its place in Cypher, and is only told apart by what it joins.
  const isJoining = /expected String or List/.test(message);
  const from = isJoining ? statement.indexOf("||", at) : at;
  const insert = from < 0 ? undefined : operators[statement.slice(from, from + 2)];
  if (insert === undefined) return undefined;
  const isTight = /^\w/.test(insert);
  const [before, after] = [statement[from - 1] ?? " ", statement[from + 2] ?? " "].map(
    (near) => isTight && near !== " ",
  );
  return { from, to: from + 2, insert: `${before ? " " : ""}${insert}${after ? " " : ""}` };
}

function nameMend(statement: string, said: Said, words: Omit<Words, "parameters">): Mend | undefined {
  const place = wordOf(statement, said);
  if (!place) return undefined;
  const name = statement.slice(place.from, place.to);
  if (!/^[\p{L}_]/u.test(name)) return undefined;
  const meant = nearestName(name, namesFor(said, statement, words));
  if (meant === undefined) return undefined;
  const isOfGraph = said.code?.endsWith("Warning") || /not defined/i.test(said.message);
  return { ...place, insert: isOfGraph ? quoted(meant) : meant };
}

/** Procedures that are not there are told without a place. */
function wordOf(statement: string, { code = "", message, position }: Said): Range | undefined {
  if (position) return pieceAt(statement, offsetOf(statement, position));
  const [, name] = (code.endsWith("ProcedureNotFound") && /`([\w.]+)`/.exec(message)) || [];
  const from = name ? statement.indexOf(name) : -1;
  return name && from >= 0 ? { from, to: from + name.length } : undefined;
}

const keywords = [
  ...new Set(
    Object.values(keywordsAt)
      .flat()
      .flatMap((keyword) => keyword.split(" ")),
  ),
];

/** The names among which the one that was meant must be. */
function namesFor({ code = "", message }: Said, statement: string, { schema, language }: Omit<Words, "parameters">) {
  if (code.endsWith("UnknownLabelWarning")) return (schema?.labels ?? []).map(({ label }) => label);
  if (code.endsWith("UnknownRelationshipTypeWarning")) return (schema?.types ?? []).map(({ type }) => type);
  if (code.endsWith("UnknownPropertyKeyWarning")) {
    return [...(schema?.labels ?? []), ...(schema?.types ?? [])].flatMap(({ properties }) =>
      properties.map(({ name }) => name),
    );
  }
  if (code.endsWith("ProcedureNotFound")) return (language?.procedures ?? []).map(({ name }) => name);
  if (!code.endsWith("SyntaxError")) return [];
  if (/unknown function/i.test(message)) return (language?.functions ?? []).map(({ name }) => name);
  if (/not defined/i.test(message)) return variablesOf(statement).map(({ name }) => name);
  return /expected/i.test(message) ? keywords : [];
}
