import type { Ontology } from "../../domain/ontology.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { usual } from "../lexicon/usual.ts";
import { agentOf } from "./agent.ts";

type Type = Ontology["types"][string];

/** How a type reads, and what else questions call it. */
export type TypeWords = Pick<Type, "reads" | "reverse"> & { words: Partial<Type["words"]> };

const prepositions = new Set(
  "in of with from to by on at for about through between against as into under over within".split(" "),
);

/** What a type's own name lets questions call it: `ACTED_IN` is "acted in" or "appeared in", and done by an "actor". */
export function typeWords(reads: string, { forms }: Pick<Lexicon, "forms">): TypeWords {
  const owned = /^(?:has|have) (?:an? )?(.+)$/.exec(reads)?.[1];
  if (owned) return having(owned);
  const role = /^(?:is |was )?(?:an? )?(.+) of$/.exec(reads)?.[1];
  if (role && !role.endsWith("ed")) {
    const words = { from: [role], verbs: [`be ${role} of`] };
    return { reads: `is ${role} of`, reverse: `has the ${role}`, words };
  }
  const done = /^(?:is |was )?(\p{L}+) by$/u.exec(reads)?.[1];
  if (done) return doneBy(done, forms);
  const [first = "", ...rest] = reads.split(" ");
  if (prepositions.has(first)) return placed(first, rest.join(" "));
  return doing(first, rest, forms);
}

const having = (noun: string): TypeWords => ({
  reads: `has the ${noun}`,
  reverse: `is the ${noun} of`,
  words: { verbs: [`have ${noun}`], to: [noun], prepositions: ["with"], reversePrepositions: ["of"] },
});

function doneBy(done: string, forms: Lexicon["forms"]): TypeWords {
  const base = baseOf(done, forms);
  const past = forms[base]?.find((form) => form !== done) ?? done;
  const doer = agentOf(done, base);
  return { reads: `was ${done} by`, reverse: past, words: { to: doer ? [doer] : [], prepositions: ["by"] } };
}

function placed(preposition: string, noun: string): TypeWords {
  return {
    reads: `is ${[preposition, noun].filter(Boolean).join(" ")}`,
    reverse: noun ? `is the ${noun} of` : `← ${preposition}`,
    words: { to: noun ? [noun] : [], prepositions: [preposition] },
  };
}

function doing(first: string, rest: string[], forms: Lexicon["forms"]): TypeWords {
  const reads = [first, ...rest].join(" ");
  const base = baseOf(first, forms);
  const particle = prepositions.has(rest.at(-1) ?? "") ? rest.at(-1) : undefined;
  const isVerb = base !== first || particle !== undefined;
  const doer = isVerb ? agentOf(first, base) : undefined;
  const alone = particle ? [[first, ...rest.slice(0, -1)].join(" ")] : [];
  return {
    reads,
    reverse: isVerb ? reversed({ first, rest, base, doer }, forms) : `← ${reads}`,
    words: {
      verbs: [...(usual.verbs[[base, ...rest].join(" ")] ?? []), ...alone],
      from: doer ? [doer] : [],
      to: isVerb ? [] : [reads],
      prepositions: particle ? [particle] : [],
      reversePrepositions: particle === "in" ? ["with"] : [],
    },
  };
}

interface Doing {
  first: string;
  rest: string[];
  base: string;
  doer: string | undefined;
}

/** "had the actor", "was directed by", "is worked at by". */
function reversed({ first, rest, base, doer }: Doing, forms: Lexicon["forms"]): string {
  const isPast = first.endsWith("ed") || (forms[base] ?? []).includes(first);
  if (isPast && doer && rest.length > 0) return `had the ${doer}`;
  const participle = forms[base]?.at(-1) ?? (base.endsWith("e") ? `${base}d` : `${base}ed`);
  return [isPast ? "was" : "is", first.endsWith("ed") ? first : participle, ...rest, "by"].join(" ");
}

/** "acted" → "act", "wrote" → "write", "works" → "work", as far as a stemmer needs it. */
function baseOf(word: string, forms: Lexicon["forms"]): string {
  const irregular = Object.entries(forms).find(([, others]) => others.includes(word))?.[0];
  if (irregular) return irregular;
  return /^(.{2,})ed$/.exec(word)?.[1] ?? /^(.{2,}[^s])s$/.exec(word)?.[1] ?? word;
}
