import type { Question } from "./question.ts";
import type { Condition, Things, ThingsReading } from "./reading.ts";

/** The field that an id in a prepared reading stands for: `$talks` is `talks`. */
export const fieldOf = (id: string): string | undefined => (id.startsWith("$") ? id.slice(1) : undefined);

/** The reading of a prepared question with what was chosen in its fields; what is left empty may be anything. */
export function filled({ reading }: Pick<Question, "reading">, chosen: Record<string, string>): ThingsReading {
  return { ...reading, find: fill(reading.find) };

  function fill({ ids, where, ...things }: Things): Things {
    const filledIn = ids && fillIds(ids);
    return { ...things, ...(filledIn?.length && { ids: filledIn }), where: where.flatMap(fillCondition) };
  }

  function fillCondition(condition: Condition): Condition[] {
    if ("related" in condition)
      return [{ ...condition, related: { ...condition.related, to: fill(condition.related.to) } }];
    if (!("ids" in condition)) return [condition];
    const ids = fillIds(condition.ids);
    return ids.length > 0 ? [{ ...condition, ids }] : [];
  }

  function fillIds(ids: string[]): string[] {
    return ids.flatMap((id) => {
      const field = fieldOf(id);
      return field === undefined ? id : (chosen[field] ?? []);
    });
  }
}
