import { isLarge, largest, type Size, short, totalOf } from "./size.ts";
import { nothing, repeated, type Weight } from "./weight.ts";

/** What is known of a statement's variables. */
export interface Variables {
  /** Where a name is given twice, the larger value counts, since scopes are not looked at. */
  define(name: string, weight: Weight): void;
  /** For as long as `use` takes. */
  suppose<Result>(name: string, size: Size, use: () => Result): Result;
  find(name: string): Weight | undefined;
  /** All that is in all of them. */
  together(): number;
  /** From here on there may be more rows. */
  addRows(): void;
  /** An element of what is collected: lists that were made since rows were last added are together no more than rows. */
  shareOf(weight: Weight): Size;
}

export function createVariables(): Variables {
  const known = new Map<string, { size: Size; since: number }>();
  let clauses = 0;
  return {
    define(name, weight) {
      const before = known.get(name);
      const size = largest(weight.size, before?.size) ?? weight.size;
      known.set(name, { size, since: Math.min(weight.since, before?.since ?? clauses, clauses) });
    },
    suppose(name, size, use) {
      const before = known.get(name);
      known.set(name, { size: largest(size, before?.size) ?? size, since: before?.since ?? repeated });
      const result = use();
      if (before) known.set(name, before);
      else known.delete(name);
      return result;
    },
    find(name) {
      const found = known.get(name);
      return found && { ...nothing, size: found.size, since: isLarge(found.size) ? found.since : nothing.since };
    },
    together: () => [...known.values()].reduce((total, { size }) => total + totalOf(size), 0),
    addRows() {
      clauses += 1;
    },
    shareOf: ({ size, since }) => (isLarge(size) && since >= clauses ? short : size),
  };
}
