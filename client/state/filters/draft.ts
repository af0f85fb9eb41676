import type { Filter, Part, Test } from "./filter.ts";
import type { FoundProperty } from "./found.ts";
import { termCounts } from "./found.ts";
import { dayOf, writtenNumber } from "./values.ts";

/** How a property can be looked at. */
export type Way = "range" | "terms" | "contains" | "present" | "missing";

/** A filter while it is being made. Bounds are as they stand in their fields, empty where they are open. */
export interface Draft {
  subject: Part | "degree" | "passages";
  property: string;
  way: Way;
  from: string;
  to: string;
  terms: string[];
  words: string;
  orMissing: boolean;
  passages: string[];
  title: string;
}

export const emptyDraft: Draft = {
  subject: "degree",
  property: "",
  way: "range",
  from: "",
  to: "",
  terms: [],
  words: "",
  orMissing: false,
  passages: [],
  title: "",
};

/** So many different values can be looked over; of more, letters are a better way. */
const overseen = 40;

/** The ways that make sense for a property, the likeliest first. */
export function waysOf({ kind, values, count, of }: FoundProperty): Way[] {
  const presence: Way[] = count < of ? ["present", "missing"] : [];
  if (kind === "opaque") return ["present", "missing"];
  if (kind === "day") return ["range", ...presence];
  if (kind === "number") return ["range", "terms", ...presence];
  const isOverseen = termCounts(values).length <= overseen;
  return isOverseen ? ["terms", "contains", ...presence] : ["contains", "terms", ...presence];
}

/** What a draft says; undefined while it says nothing yet, or nothing that can be. */
export function filterOf(draft: Draft, property: FoundProperty | undefined): Filter | undefined {
  if (draft.subject === "degree") return degreeOf(draft);
  if (draft.subject === "passages")
    return draft.passages.length === 0 ? undefined : { by: "passages", passages: draft.passages, title: draft.title };
  const test = property && testOf(draft, property);
  if (!test) return undefined;
  return { by: "property", part: draft.subject, property: property.name, test, orMissing: draft.orMissing };
}

/** Whether both bounds are there and the wrong way round. */
export function isReversed({ from, to }: Pick<Draft, "from" | "to">): boolean {
  const [first, last] = [sizeOf(from), sizeOf(to)];
  return first !== undefined && last !== undefined && first > last;
}

function degreeOf(draft: Draft): Filter | undefined {
  const [least, most] = [draft.from, draft.to].map((written) => {
    const size = writtenNumber(written);
    return typeof size === "number" && Number.isInteger(size) && size >= 0 ? size : undefined;
  });
  if ((least === undefined && most === undefined) || isReversed(draft)) return undefined;
  return { by: "degree", ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

function testOf(draft: Draft, { kind }: FoundProperty): Test | undefined {
  const { way, from, to, terms, words } = draft;
  switch (way) {
    case "range": {
      const bounds = { ...(sizeOf(from) === undefined ? {} : { from }), ...(sizeOf(to) === undefined ? {} : { to }) };
      const isSaid = Object.keys(bounds).length > 0 && !isReversed(draft);
      return isSaid ? { is: kind === "day" ? "day" : "number", ...bounds } : undefined;
    }
    case "terms":
      return terms.length === 0 ? undefined : { is: "terms", terms };
    case "contains":
      return words.trim() === "" ? undefined : { is: "contains", words: words.trim() };
    case "present":
    case "missing":
      return { is: way };
  }
}

function sizeOf(written: string): number | bigint | undefined {
  return writtenNumber(written) ?? dayOf(written);
}

/** The draft of a filter that is to be changed. */
export function draftOf(filter: Filter): Draft {
  if (filter.by === "degree") {
    const [from, to] = [filter.least, filter.most].map((bound) => (bound === undefined ? "" : String(bound)));
    return { ...emptyDraft, from: from ?? "", to: to ?? "" };
  }
  if (filter.by === "passages")
    return { ...emptyDraft, subject: "passages", passages: filter.passages, title: filter.title };
  const { part, property, test, orMissing } = filter;
  return { ...emptyDraft, subject: part, property, orMissing, ...testDraft(test) };
}

function testDraft(test: Test): Partial<Draft> {
  switch (test.is) {
    case "number":
    case "day":
      return { way: "range", from: test.from ?? "", to: test.to ?? "" };
    case "terms":
      return { way: "terms", terms: test.terms };
    case "contains":
      return { way: "contains", words: test.words };
    case "present":
    case "missing":
      return { way: test.is };
  }
}
