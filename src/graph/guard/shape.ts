import { RefusedError } from "../../domain/errors.ts";
import { tooManyTurns } from "./alternations.ts";
import { longestChain, manyExclusives } from "./chains.ts";
import { firstDeeper } from "./depth.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";
import { isSymbol, isWord } from "./tokens.ts";

/**
 * How much of it a statement may have: as much as Neo4j answered for certain when it was just started. Beyond, its parser
 * overflows or its planner doubles its work with each one; neither can be stopped, and the answer never comes.
 */
const most = { chained: 200, operators: 1500, exclusives: 8, exclusivesInAll: 40, turns: 16, deep: 100 };

/** Refuses a statement that is nested too deep, or strings too much together. */
export function checkShape(tokens: Token[], statement: string, depth: number): void {
  const refuse = (token: Token | undefined, what: string, limit: number) => {
    if (!token) return;
    const sentence = `This statement ${what}. Up to ${limit} are run here, because Neo4j may never answer beyond.`;
    throw new RefusedError(sentence, positionAt(statement, token.at));
  };
  refuse(firstDeeper(tokens, depth), "is nested too deep", depth);
  refuse(longestChain(tokens, most.chained), "strings too many operators together", most.chained);
  refuse(tokens.filter(isOperator)[most.operators], "has too many operators", most.operators);
  const exclusives = tokens.filter((token) => isWord(token, "XOR"));
  refuse(manyExclusives(tokens, most.exclusives), "has too many XORs in one expression", most.exclusives);
  refuse(exclusives[most.exclusivesInAll], "has too many XORs", most.exclusivesInAll);
  refuse(tooManyTurns(tokens, most), "has AND, OR and NOT take turns in too many brackets", most.turns);
}

const clauses = ["MATCH", "WITH", "UNWIND", "CALL", "UNION", "WHEN"];

const isOperator = (token: Token) =>
  isSymbol(token, ..."+-*/%^=<>|&!.:", "||") || isWord(token, "AND", "OR", "XOR", "NOT", "IN", "IS", ...clauses);
