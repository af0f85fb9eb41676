/** A statement and its parameters, as they were written. */
export interface Written {
  statement: string;
  parameters: string;
}

export const isSame = (one: Written, other: Written) =>
  one.statement.trim() === other.statement.trim() && one.parameters.trim() === other.parameters.trim();

/** The words of a first comment, else the beginning of the statement; empty where nothing is written. */
export function titleOf({ statement }: Written): string {
  const comment = /^\s*(?:\/\/(.*)|\/\*([\s\S]*?)\*\/)/.exec(statement);
  const words = (comment?.[1] ?? comment?.[2] ?? "").trim() || statement;
  return words.replace(/\s+/g, " ").trim().slice(0, 60);
}
