import { RefusedError } from "../../domain/errors.ts";
import { isClosing, isOpening, isSymbol, isWord } from "./brackets.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";

/**
 * How much of it a statement may have, by what Neo4j answers for certain, and soon: beyond, its parser overflows or its
 * planner doubles its work with each one, neither can be stopped, and the answer never comes.
 */
const most = { operators: 1000, exclusives: 8 };

/** Refuses a statement that is nested too deep, or strings too many operators together. */
export function checkShape(tokens: Token[], statement: string, depth: number): void {
  const refuse = (token: Token, what: string, limit: number) => {
    const sentence = `This statement ${what}. Up to ${limit} are run here, because Neo4j may never answer beyond.`;
    throw new RefusedError(sentence, positionAt(statement, token.at));
  };
  const deep = firstDeeper(tokens, depth);
  if (deep) refuse(deep, "is nested too deep", depth);
  const operator = tokens.filter(isOperator)[most.operators];
  if (operator) refuse(operator, "has too many operators", most.operators);
  const exclusive = tokens.filter((token) => isWord(token, "XOR"))[most.exclusives];
  if (exclusive) refuse(exclusive, "has too many XORs", most.exclusives);
}

const isOperator = (token: Token) =>
  isSymbol(token, ..."+-*/%^=<>|&!.:") || isWord(token, "AND", "OR", "XOR", "NOT", "IN", "IS", "UNION", "WITH", "WHEN");

/** The token at which brackets, CASEs and prefixes such as NOT are nested deeper than the limit. */
function firstDeeper(tokens: Token[], limit: number): Token | undefined {
  const levels: number[] = [];
  let depth = 0;
  let prefixes = 0;
  return tokens.find((token) => {
    if (isOpening(token) || isWord(token, "CASE")) {
      levels.push(1 + prefixes);
      depth += 1 + prefixes;
    } else if (isClosing(token) || isWord(token, "END")) depth -= levels.pop() ?? 0;
    prefixes = isPrefix(token) ? prefixes + 1 : 0;
    return depth + prefixes > limit;
  });
}

const isPrefix = (token: Token) => isWord(token, "NOT") || isSymbol(token, "+", "-", "!");
