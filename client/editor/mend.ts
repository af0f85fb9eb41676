import type { Position } from "../../src/domain/errors.ts";
import type { Language } from "../../src/domain/language.ts";
import { quoted } from "../state/quoted.ts";
import { keywordsAt } from "./complete/keywords.ts";
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
export function mendOf(statement: string, said: Said, language: Language | undefined): Mend | undefined {
  if (said.code === "refused") return undefined;
  return operatorMend(statement, said) ?? nameMend(statement, said, language);
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

function nameMend(statement: string, said: Said, language: Language | undefined): Mend | undefined {
  const place = wordOf(statement, said);
  const name = place && statement.slice(place.from, place.to);
  if (!name || !/^[\p{L}_`]/u.test(name)) return undefined;
  // Of the graph's names the server knows which one comes near.
  const [, ofGraph] = /Did you mean (.+)\?$/s.exec(said.message) ?? [];
  if (ofGraph !== undefined) return { ...place, insert: quoted(ofGraph) };
  const meant = nearestName(name, namesFor(said, statement, language));
  return meant === undefined ? undefined : { ...place, insert: meant };
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

/** The names of the language and the statement among which the one that was meant must be. */
function namesFor({ code = "", message }: Said, statement: string, language: Language | undefined): string[] {
  if (code.endsWith("ProcedureNotFound")) return (language?.procedures ?? []).map(({ name }) => name);
  if (!code.endsWith("SyntaxError")) return [];
  if (/unknown function/i.test(message)) return (language?.functions ?? []).map(({ name }) => name);
  if (/not defined/i.test(message)) return variablesOf(statement).map(({ name }) => quoted(name));
  return /expected/i.test(message) ? keywords : [];
}
