import type { Callable, Language } from "../../../src/domain/language.ts";
import type { Suggestion } from "./suggestion.ts";

export const functionsOf = (language: Language | undefined) =>
  (language?.functions ?? []).map((callable) => called("function", callable));

export const proceduresOf = (language: Language | undefined) =>
  (language?.procedures ?? []).map((callable) => called("procedure", callable));

function called(is: "function" | "procedure", { name, signature, description }: Callable): Suggestion {
  const hasArguments = !signature.slice(name.length).startsWith("()");
  return {
    is,
    name,
    insert: `${name}()`,
    ...(hasArguments && { back: 1 }),
    signature,
    description: firstSentence(description),
  };
}

/** The beginning of a description, without its marks of code. */
function firstSentence(description: string): string {
  const [first = ""] = description.split(/\n/);
  return first.replaceAll("`", "");
}

/** The names of what a procedure gives, as its signature has them: `name(…) :: (node :: NODE, score :: FLOAT)`. */
export function columnsOf({ signature }: Callable): Suggestion[] {
  const [, columns = ""] = /\) :: \((.*)\)$/s.exec(signature) ?? [];
  return [...columns.matchAll(/(?:^|, )(\w+) :: /g)].map(([, name = ""]) => ({ is: "column", name, insert: name }));
}
