import type { Properties, Value } from "../../../src/domain/value.ts";
import { folded } from "../folded.ts";
import type { ByProperty, Test } from "./filter.ts";
import { dayOf, isMissing, numberOf, termsOf, writtenNumber } from "./values.ts";

/** Whether what has these properties stays. */
export function passes(properties: Properties, { property, test, orMissing }: ByProperty): boolean {
  const value = properties[property];
  if (isMissing(value)) return test.is === "missing" || (orMissing && test.is !== "present");
  return matches(value, test);
}

/** Whether a value that is there is what is asked for. */
function matches(value: Value | undefined, test: Test): boolean {
  switch (test.is) {
    case "number":
      return lies(numberOf(value), bound(test.from, writtenNumber), bound(test.to, writtenNumber));
    case "day":
      return lies(dayOf(value), bound(test.from, dayOf), bound(test.to, dayOf));
    case "terms":
      return termsOf(value).some((term) => test.terms.includes(term));
    case "contains":
      return termsOf(value).some((term) => folded(term).includes(folded(test.words)));
    case "present":
      return true;
    case "missing":
      return false;
  }
}

type Size = number | bigint;

function lies(size: Size | undefined, from: Size | undefined, to: Size | undefined): boolean {
  return size !== undefined && (from === undefined || size >= from) && (to === undefined || size <= to);
}

function bound(written: string | undefined, read: (text: string) => Size | undefined): Size | undefined {
  return written === undefined ? undefined : read(written);
}
