import type { Properties, Value } from "../domain/value.ts";

/** Names for the variables and parameters of one statement, none of them twice. */
export interface StatementNames {
  /** A new variable called like that; letters of other alphabets do not stand in it. */
  variable(wanted: string): string;
  /** A new parameter called like that, with its dollar sign, for the value. */
  parameter(wanted: string, value: Value): string;
  /** The values given so far, by the names of their parameters. */
  parameters: Properties;
}

/** What the statement itself calls something. */
const reserved = ["place", "rows", "row", "found", "best", "one"];

/** The names of one statement. */
export function createStatementNames(): StatementNames {
  const taken = new Set(reserved);
  const parameters: Record<string, Value> = {};

  function variable(wanted: string): string {
    const bare =
      wanted
        .normalize("NFKD")
        .replaceAll(/[^a-zA-Z0-9]+/g, "_")
        .replaceAll(/^[_0-9]+|_+$/g, "") || "found";
    const name = unused(bare, (one) => taken.has(one));
    taken.add(name);
    return name;
  }

  function parameter(wanted: string, value: Value): string {
    const name = unused(wanted.replaceAll(/[^a-zA-Z]/g, "") || "value", (one) => Object.hasOwn(parameters, one));
    parameters[name] = value;
    return `$${name}`;
  }

  return { variable, parameter, parameters };
}

/** The name itself, or with the first number that makes it another. */
function unused(bare: string, isUsed: (name: string) => boolean): string {
  let name = bare;
  for (let number = 2; isUsed(name); number++) name = `${bare}${number}`;
  return name;
}
