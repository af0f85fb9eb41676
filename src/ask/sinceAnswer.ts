import type { Ontology } from "../domain/ontology.ts";
import type { Happening, ThingsReading } from "../domain/reading.ts";
import { lapse } from "./elapsed.ts";
import { upperFirst } from "./grammar.ts";
import { periodOfEvent } from "./moments.ts";
import type { answerThings, Bare } from "./thingsAnswer.ts";

type Answering = (reading: ThingsReading) => ReturnType<typeof answerThings>;

/** How long it was from when something happened to when the things asked about were: both are told. */
export async function answerSince(
  { find, since }: ThingsReading & { since: Happening },
  ontology: Ontology,
  answering: Answering,
): Promise<Bare> {
  const then = await answering({ ask: "things", want: "when", find });
  const later = await periodOfEvent(find, ontology, answering);
  for (const event of since) {
    const earlier = later && (await periodOfEvent(event, ontology, answering));
    const value = earlier && lapse(earlier, later);
    if (!value) continue;
    const before = await answering({ ask: "things", want: "when", find: event });
    return {
      ...then,
      sentence: `${upperFirst(value.words)}. ${before.sentence} ${then.sentence}`,
      value,
      subgraph: {
        nodes: distinct([...before.subgraph.nodes, ...then.subgraph.nodes]),
        relationships: distinct([...before.subgraph.relationships, ...then.subgraph.relationships]),
      },
    };
  }
  return { ...then, status: "nothing", answers: [], sentence: "" };
}

const distinct = <One extends { elementId: string }>(some: One[]): One[] => [
  ...new Map(some.map((one) => [one.elementId, one])).values(),
];
