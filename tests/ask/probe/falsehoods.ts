import type { DatasetNode } from "../../../src/domain/dataset.ts";
import { pick, type Random, seededRandom } from "../../foreign/random.ts";
import { type Cited, type FuzzedGraph, isActor, nameOf, pluralOf, wordsOf } from "../fuzz/graph.ts";
import { inverted, ofSeveral } from "../fuzz/verbs.ts";
import { yearBefore } from "./dates.ts";
import { createNear, isLike, type Near } from "./near.ts";
import { strangers } from "./strangers.ts";

/** A question with something in it that is not so, or that the graph does not know. */
export interface Falsehood {
  question: string;
  /** What was swapped for what. */
  swapped: string;
  /** The thing that must not be among the answers; without one, none may be, nor a value but "no" or 0. */
  never?: string;
}

/** Types that cannot both be meant by one word, so that what is said by one is not said by the other. */
const opposites: Record<string, string[]> = {
  IMPOSED: ["LIFTED"],
  LIFTED: ["IMPOSED", "REINSTATED"],
  REINSTATED: ["LIFTED"],
  MAINTAINED: ["LIFTED"],
  WITHDREW_FROM: ["PARTY_TO"],
  PARTY_TO: ["WITHDREW_FROM"],
  PARTICIPATED_IN: ["MEDIATED"],
  SUPPORTED: ["ATTACKED"],
  ATTACKED: ["SUPPORTED"],
};

interface Source extends FuzzedGraph {
  random: Random;
  near: Near;
}

type Maker = (source: Source, cited: Cited) => Falsehood | undefined;

/** So many falsehoods, each kind as often, the same ones for the same seed. No two are alike. */
export function falsehoods(graph: FuzzedGraph, count: number, seed = 1): Falsehood[] {
  const source = { ...graph, random: seededRandom(seed), near: createNear(graph.cited.map(({ said }) => said)) };
  const types = [...Map.groupBy(graph.cited, ({ said }) => said.type).values()];
  const made = new Map<string, Falsehood>();
  for (let turn = 0; made.size < count; turn++) {
    if (turn > count * 100) throw new Error(`Only ${made.size} different falsehoods can be made`);
    // By turns of kind and type, so that a type of many relationships is not asked about more than others.
    const falsehood = makers[turn % makers.length]?.(source, pick(source.random, pick(source.random, types)));
    if (falsehood) made.set(falsehood.question, falsehood);
  }
  return [...made.values()];
}

/** Another thing of the same sort at the given end, of which nothing at all is said together with the other end. */
function stranger({ random, things, near }: Source, swapped: DatasetNode, kept: DatasetNode): DatasetNode | undefined {
  const others = things.filter((other) => isLike(other, swapped) && !near.areJoined(other.id, kept.id));
  return others.length > 0 ? pick(random, others) : undefined;
}

const asks = (words: string, subject: string) => {
  const { auxiliary, rest } = inverted(words);
  return `${auxiliary} ${subject} ${rest}`;
};

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Did someone else do it? */
const otherSubject: Maker = (source, cited) => {
  const other = stranger(source, cited.from, cited.to);
  const { reads } = wordsOf(source.ontology, cited);
  return other && yesNo(asks(reads, nameOf(other)), cited.to, `${cited.said.id}: not ${other.id}`);
};

/** Was it done to something else? */
const otherObject: Maker = (source, cited) => {
  const other = stranger(source, cited.to, cited.from);
  const { reads } = wordsOf(source.ontology, cited);
  return other && yesNo(asks(reads, nameOf(cited.from)), other, `${cited.said.id}: not ${other.id}`);
};

/** Was something else done by it, said from the other end? */
const otherInReverse: Maker = (source, cited) => {
  const other = stranger(source, cited.from, cited.to);
  const { reverse } = wordsOf(source.ontology, cited);
  return other && yesNo(asks(reverse, nameOf(cited.to)), other, `${cited.said.id}: not ${other.id}`);
};

const yesNo = (words: string, object: DatasetNode | string, swapped: string): Falsehood => ({
  question: `${upper(words)} ${typeof object === "string" ? object : nameOf(object)}?`,
  swapped,
});

/** When or why did someone else do it? The premise is false. */
const falsePremise: Maker = (source, cited) => {
  const other = stranger(source, cited.from, cited.to);
  const { reads } = wordsOf(source.ontology, cited);
  const word = pick(source.random, ["When", "Why"]);
  return (
    other && {
      question: `${word} ${asks(reads, nameOf(other))} ${nameOf(cited.to)}?`,
      swapped: `${cited.said.id}: not ${other.id}`,
    }
  );
};

/** Who did it to something else? Not who did it here. */
const whoElsewhere: Maker = (source, cited) => {
  const other = stranger(source, cited.to, cited.from);
  const { reads } = wordsOf(source.ontology, cited);
  return (
    other && {
      question: `${isActor(cited.from) ? "Who" : "What"} ${reads} ${nameOf(other)}?`,
      swapped: `${cited.said.id}: not ${other.id}`,
      never: cited.from.id,
    }
  );
};

/** Which things of a sort did someone else do it to? Not this one. */
const whichElsewhere: Maker = (source, cited) => {
  const other = stranger(source, cited.from, cited.to);
  const { reverse } = wordsOf(source.ontology, cited);
  return (
    other && {
      question: `Which ${pluralOf(source.ontology, cited.to)} ${ofSeveral(reverse)} ${nameOf(other)}?`,
      swapped: `${cited.said.id}: not ${other.id}`,
      never: cited.to.id,
    }
  );
};

/** The same two things, joined by what was not so between them. */
const otherType: Maker = ({ random, ontology, near }, cited) => {
  const said = near.between(cited.from.id, cited.to.id).map(({ type }) => type);
  const types = (opposites[cited.said.type] ?? []).filter((type) => !said.includes(type));
  const type = types.length > 0 ? pick(random, types) : undefined;
  const words = type && ontology.types[type]?.reads;
  return words ? yesNo(asks(words, nameOf(cited.from)), cited.to, `${cited.said.id}: not ${type}`) : undefined;
};

/** Only a channel is no mediator; a cause is not the consequence of its own consequence. */
const turnedRound: Maker = ({ ontology, near }, cited) => {
  const { said, from, to } = cited;
  const { reads } = wordsOf(ontology, cited);
  if (said.properties.role === "channel")
    return yesNo(asks(ontology.types.MEDIATED?.reads ?? "", nameOf(from)), to, `${said.id}: only as channel`);
  const isBoth = near.between(from.id, to.id).some((other) => other.type === said.type && other.from === to.id);
  const canTurn = ["LED_TO", "ATTACKED", "SUPPORTED", "HAD_EFFECT", "RESULTED_IN"].includes(said.type);
  return canTurn && !isBoth ? yesNo(asks(reads, nameOf(to)), from, `${said.id}: the other way round`) : undefined;
};

/** A name that the article does not hold, as one end or the other. */
const unknownName: Maker = ({ random, ontology }, cited) => {
  const { reads, reverse } = wordsOf(ontology, cited);
  const end = pick(random, ["from", "to"] as const);
  const names = cited[end].labels.flatMap((label) => strangers[label] ?? []);
  if (names.length === 0) return undefined;
  const name = pick(random, names);
  const [kept, words, back] = end === "from" ? [cited.to, reads, reverse] : [cited.from, reverse, reads];
  const question = pick(random, [
    `${upper(asks(words, name))} ${nameOf(kept)}?`,
    `${isActor(kept) ? "Who" : "What"} ${back} ${name}?`,
    `When ${asks(words, name)} ${nameOf(kept)}?`,
  ]);
  return { question, swapped: `${cited.said.id}: unknown ${name}` };
};

/** Was it so in a year in which it was not? */
const otherYear: Maker = (source, cited) => {
  const { said, from, to } = cited;
  const year = yearBefore(source.random, [said.properties, from.properties, to.properties]);
  if (year === undefined) return undefined;
  const { reads, reverse } = wordsOf(source.ontology, cited);
  const swapped = `${said.id}: not in ${year}`;
  return pick(source.random, [
    yesNo(asks(reads, nameOf(from)), `${nameOf(to)} in ${year}`, swapped),
    {
      question: `Which ${pluralOf(source.ontology, to)} ${ofSeveral(reverse)} ${nameOf(from)} in ${year}?`,
      swapped,
      never: to.id,
    },
  ]);
};

const makers = [
  otherYear,
  otherSubject,
  unknownName,
  otherObject,
  whoElsewhere,
  otherInReverse,
  falsePremise,
  otherType,
  whichElsewhere,
  turnedRound,
  unknownName,
];
