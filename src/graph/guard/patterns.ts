import { RefusedError } from "../../domain/errors.ts";
import type { Parameters } from "./effort/ranges.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";
import { faultOfPattern } from "./regularExpression.ts";
import { isSymbol, isWord } from "./tokens.ts";

/** Refuses `=~` with a pattern that Java may try for ever, or that is not known before. */
export function checkPatterns(tokens: Token[], statement: string, parameters: Parameters): void {
  let longest: number | undefined;
  tokens.forEach((token, index) => {
    if (!isSymbol(token, "=") || !isSymbol(tokens[index + 1], "~")) return;
    const pattern = patternAt(tokens, index + 2, parameters);
    longest ??= longestText(tokens, parameters);
    const fault = pattern === undefined ? unknown : faultOfPattern(pattern, longest);
    if (fault) throw new RefusedError(fault, positionAt(statement, token.at));
  });
}

const unknown =
  "Write the pattern after =~ as text or as a parameter, so that it is known before that Neo4j can end it. CONTAINS takes any text.";

/** Texts and parameters put together by + or ||, also in brackets; undefined where there is more to it. */
export function patternAt(tokens: Token[], start: number, parameters: Parameters): string | undefined {
  let pattern = "";
  const isInBrackets = isSymbol(tokens[start], "(");
  for (let index = isInBrackets ? start + 1 : start; ; index += 1) {
    const token = tokens[index];
    if (token?.kind === "string") pattern += unquoted(token.text);
    else if (isSymbol(token, "$")) pattern += String(parameters[tokens[++index]?.text ?? ""] ?? "");
    else return undefined;
    if (!isSymbol(tokens[index + 1], "+", "||")) {
      const end = isInBrackets ? index + 2 : index + 1;
      const isWhole = !isInBrackets || isSymbol(tokens[index + 1], ")");
      return isWhole && !isSymbol(tokens[end], ".", "[", "+", "||") ? pattern : undefined;
    }
    index += 1;
  }
}

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

const unquoted = (text: string) =>
  text
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code?: string, letter = "") =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[letter] ?? letter),
    );

const usual = 500;

/** Of what may be matched: at least as long as properties are, longer where the statement brings or makes longer text. */
function longestText(tokens: Token[], parameters: Parameters): number {
  if (tokens.some((token) => isWord(token, "REDUCE", "REPLACE", "COLLECT"))) return 100_000;
  const written = tokens.map(({ kind, text }) => (kind === "string" ? text.length : 0));
  return Math.max(usual, ...written, JSON.stringify(parameters).length);
}
