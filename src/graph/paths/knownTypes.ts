import { BadRequestError } from "../../domain/errors.ts";
import type { Schema } from "../../domain/schema.ts";

/** Types by which a reader narrows a search; one that the graph does not have is told, for it would find nothing. */
export function knownTypes({ types }: Pick<Schema, "types">, wanted: string[] | undefined): string[] | undefined {
  if (wanted?.length === 0) throw new BadRequestError("Name at least one type, or leave types out for all.");
  const unknown = wanted?.find((type) => !types.some((known) => known.type === type));
  if (unknown !== undefined) throw new BadRequestError(`No relationship here has the type "${unknown}".`);
  return wanted;
}
