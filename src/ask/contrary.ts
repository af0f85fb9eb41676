import { evidenceOfNode } from "../domain/evidence.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Condition, Related, ThingsReading } from "../domain/reading.ts";
import { textsOf } from "../domain/value.ts";
import { list } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { nameWithDates } from "./names.ts";
import type { Bare } from "./thingsAnswer.ts";

/**
 * Whether the graph says the contrary of what was asked: the property has another value, the talks are told to have come
 * to nothing, or it was at another time. Only then is the answer no; what is merely not said is not denied.
 */
export async function contrary(
  { find }: ThingsReading,
  ontology: Ontology,
  lookups: Pick<Lookups, "node">,
  again: (reading: ThingsReading) => Promise<Bare>,
): Promise<Partial<Bare> | undefined> {
  const last = find.where.at(-1);
  if (!last) return undefined;
  const ids = find.ids ?? (await described(find, again));
  const [id, more] = ids;
  if (id === undefined || more !== undefined) return undefined;
  const otherTime = await atAnotherTime(find, last, again);
  if (otherTime) return otherTime;
  const denied = deniedBy(last, ontology);
  if (!denied) return undefined;
  const { node } = await lookups.node(id);
  const values = textsOf(node.properties[denied.property]);
  if (values.length === 0 || !denied.isContrary(values)) return undefined;
  const evidence = evidenceOfNode(node);
  return {
    status: "answered",
    sentence: `No. ${nameWithDates(node, ontology)}: ${list(values)}.`,
    value: { kind: "boolean", boolean: false },
    subgraph: { nodes: [node], relationships: [] },
    evidence: evidence ? [evidence] : [],
  };
}

/** Those that all but the last condition describes: the talks in Vienna, of which it is asked whether they led to anything. */
async function described(
  find: ThingsReading["find"],
  again: (reading: ThingsReading) => Promise<Bare>,
): Promise<string[]> {
  const { answers } = await again({ ask: "things", want: "list", find: { ...find, where: find.where.slice(0, -1) } });
  return answers.map(({ id }) => id);
}

interface Denied {
  property: string;
  isContrary(values: string[]): boolean;
}

function deniedBy(condition: Condition, { types }: Ontology): Denied | undefined {
  if ("property" in condition && !condition.not) {
    return {
      property: condition.property,
      isContrary: (values) => !condition.values.some((value) => values.includes(value)),
    };
  }
  if (!("related" in condition) || condition.not || condition.related.direction !== "out") return undefined;
  const rules = condition.related.types.map((type) => types[type]?.denied);
  const [rule] = rules;
  if (!rule || rules.some((other) => other?.property !== rule.property)) return undefined;
  return { property: rule.property, isContrary: (values) => values.some((value) => rule.values.includes(value)) };
}

/** The same without its time: then it was, but at another. Only of relationships that are dated themselves. */
async function atAnotherTime(
  find: ThingsReading["find"],
  last: Condition,
  again: (reading: ThingsReading) => Promise<Bare>,
): Promise<Partial<Bare> | undefined> {
  if (!("related" in last) || !last.related.span || last.not || !last.related.to.ids) return undefined;
  const { span: _, ...related }: Related = last.related;
  const where = [...find.where.slice(0, -1), { ...last, related }];
  const found = await again({ ask: "things", want: "when", find: { ...find, where } });
  if (found.status !== "answered" || found.value?.kind !== "date") return undefined;
  return {
    ...found,
    sentence: `No, but at another time. ${found.sentence}`,
    value: { kind: "boolean", boolean: false },
  };
}
