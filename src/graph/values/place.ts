import { BadRequestError } from "../../domain/errors.ts";

/** Where a value stands among the parameters. */
export interface Place {
  /** Of the parameter itself: `$row`. */
  name: string;
  /** From there on, as Cypher would ask for it: `.days[2]`. */
  path: string;
  depth: number;
}

/** One step further in: an index of a list, or a key of a map. */
export function inside({ name, path, depth }: Place, step: number | string): Place {
  const key = typeof step === "number" ? `[${step}]` : /^\w+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  return { name, path: path + key, depth: depth + 1 };
}

/** Throws the sentence that begins with the parameter, for the author of the request. */
export function refuse({ name, path }: Pick<Place, "name" | "path">, reason: string): never {
  throw new BadRequestError(`The parameter ${shortened(name + path)} ${reason}.`);
}

/** Of a text that a sentence mentions, so much that its author knows it again. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
