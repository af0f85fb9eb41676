import { endsExpression } from "./chains.ts";
import { closesLevel, opensLevel } from "./depth.ts";
import type { Token } from "./lexer.ts";
import { isWord } from "./tokens.ts";

/** What stands between two brackets, or in an expression outside all. */
interface Level {
  outer: Level | undefined;
  /** Those of AND, OR and XOR that join it, and NOT where it is turned round. */
  words: Set<string>;
}

const deepFrom = 4;

/**
 * The token at which AND, OR, XOR and NOT take turns in more brackets within one another than `turns`, or at which one
 * expression has more of them than `deep` within four turns. Neo4j multiplies these out before it plans.
 */
export function tooManyTurns(tokens: Token[], most: { turns: number; deep: number }): Token | undefined {
  const levels = levelsOf(tokens);
  let deep = 0;
  return tokens.find((token, index) => {
    const level = levels[index];
    if (!level?.outer && endsExpression(tokens, index)) deep = 0;
    if (!isBoolean(token)) return false;
    const turns = turnsAround(level);
    if (turns >= deepFrom) deep += 1;
    return turns > most.turns || deep > most.deep;
  });
}

const isBoolean = (token: Token | undefined) => isWord(token, "AND", "OR", "XOR", "NOT");

/** Of each token, the level in which it stands. */
function levelsOf(tokens: Token[]): Level[] {
  let level: Level = { outer: undefined, words: new Set() };
  return tokens.map((token, index) => {
    if (!level.outer && endsExpression(tokens, index)) level = { outer: undefined, words: new Set() };
    if (closesLevel(token)) level = level.outer ?? level;
    if (isWord(token, "AND", "OR", "XOR")) level.words.add(token.text.toUpperCase());
    const here = level;
    if (opensLevel(token)) {
      const isTurned = isWord(tokens[index - 1], "NOT");
      level = { outer: level, words: new Set(isTurned ? ["NOT"] : []) };
    }
    return here;
  });
}

function turnsAround(level: Level | undefined): number {
  let turns = 0;
  for (let at = level; at; at = at.outer) turns += at.words.size;
  return turns;
}
