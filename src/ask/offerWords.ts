import { mainLabel, type Ontology, type TypeDefinition } from "../domain/ontology.ts";
import { agree, isPluralName, lowerFirst, upperFirst } from "./grammar.ts";
import { readLexicon } from "./lexicon/lexicon.ts";
import { isEnglish } from "./understand/spelling.ts";

interface Asked {
  definition: TypeDefinition;
  /** `out` where the thing that is asked about is the subject of what the type reads. */
  direction: "out" | "in";
  name: string;
}

/** A question about a thing in one of its relations, as one would say it: "Which talks did Oman mediate?" */
export function offerWords({ definition, direction, name }: Asked, ontology: Ontology): string {
  const { reads, reverse } = definition;
  const thing = withArticle(name);
  const wanted = asking(direction === "out" ? definition.to : definition.from, ontology);
  if (direction === "in") return upperFirst(`${wanted.subject} ${agree(reads, wanted.isPlural)} ${thing}?`);
  const where = definition.answers === "where" || isPlace.test(reads) ? placeless(reads) : undefined;
  const noun = /^had the (\w+)$/.exec(reads)?.[1];
  const object = noun ? `which ${noun}s` : where === undefined ? wanted.object : "where";
  const gapped = noun ? `did ${thing} have` : withGap(where ?? reads, thing, isPluralName(name));
  return upperFirst(
    `${gapped ? `${object} ${gapped}` : `${wanted.subject} ${agree(reverse, wanted.isPlural)} ${thing}`}?`,
  );
}

interface Asking {
  subject: string;
  object: string;
  isPlural: boolean;
}

/** By the label, where there is one; by who or what, where there are several. */
function asking(ends: string[], ontology: Ontology): Asking {
  const isWho = ends.every((label) => ontology.labels[label]?.who);
  const label = ends.length === 1 ? mainLabel(ontology, ends) : undefined;
  const plural = label && ontology.labels[label]?.plural.split(",")[0];
  if (plural) return { subject: `which ${lowerFirst(plural)}`, object: `which ${lowerFirst(plural)}`, isPlural: true };
  return isWho
    ? { subject: "who", object: "whom", isPlural: false }
    : { subject: "what", object: "what", isPlural: false };
}

const isPlace = /^(?:is|was) (?:in|at|on)$/;

/** "was held" of "was held in". */
const placeless = (reads: string) => reads.replace(/ (?:in|at|on)$/, "");

/** What was said of a thing with a gap where its object stood: "did Oman mediate"; undefined where a verb is not known. */
function withGap(said: string, thing: string, isPlural: boolean): string | undefined {
  const [verb = "", ...rest] = said.split(" ");
  const after = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  if (verb === "was" || verb === "is") return `${agree(verb, isPlural)} ${thing}${after}`;
  if (verb.endsWith("s") && isEnglish(verb.slice(0, -1)))
    return `${isPlural ? "do" : "does"} ${thing} ${verb.slice(0, -1)}${after}`;
  const base = baseOf(verb);
  return base && `did ${thing} ${base}${after}`;
}

const irregular = new Map(
  Object.entries(readLexicon("en").forms).flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
);

/** "mediate" of "mediated", "take" of "took". */
function baseOf(past: string): string | undefined {
  if (!past.endsWith("ed")) return irregular.get(past);
  const stem = past.slice(0, -2);
  const bases = [stem.replace(/i$/, "y"), stem, `${stem}e`, stem.slice(0, -1)];
  return irregular.get(past) ?? bases.find((base) => isEnglish(base) && !base.endsWith("i"));
}

/** Heads of names that take an article: the United States, the European Union. */
const heads =
  /\b(?:States|Nations|Union|Kingdom|Emirates|Republic|Embassy|War|Revolution|Agreement|Treaty|[a-z]\S*(?<!ed))$/;

/** What is called by a whole clause: Cooperation stopped, Sanctions eased in 2015. */
const clause = / [a-z]+ed(?: in \d{4})?$/;

/** "the Revived talks", "the United States", but "Oman". */
export function withArticle(name: string): string {
  const bare = name.replace(/\s*\(.*\)$/, "");
  if (clause.test(bare)) return `“${name}”`;
  return !/^the\b/i.test(bare) && heads.test(bare) ? `the ${name}` : name;
}
