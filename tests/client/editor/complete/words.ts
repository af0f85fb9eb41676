import type { Words } from "../../../../client/editor/complete/suggestion.ts";

const properties = (...names: string[]) => names.map((name, index) => ({ name, count: 9 - index }));

/** A small graph and language, for completion. */
export const words: Words = {
  schema: {
    labels: [
      { label: "Country", count: 11, properties: properties("name", "aliases") },
      { label: "Negotiation", count: 13, properties: properties("name", "start", "end") },
      { label: "Odd Label", count: 1, properties: properties("odd key") },
    ],
    types: [
      { type: "MEDIATED", count: 25, properties: properties("claim", "role") },
      { type: "LED_TO", count: 16, properties: properties("claim") },
    ],
  },
  language: {
    functions: [
      { name: "date", signature: "date(input :: ANY) :: DATE", description: "Creates a `DATE`.\nMore." },
      { name: "date.truncate", signature: "date.truncate(unit :: STRING) :: DATE", description: "Truncates." },
      { name: "timestamp", signature: "timestamp() :: INTEGER", description: "Milliseconds." },
    ],
    procedures: [
      {
        name: "db.index.fulltext.queryNodes",
        signature: "db.index.fulltext.queryNodes(indexName :: STRING) :: (node :: NODE, score :: FLOAT)",
        description: "Queries.",
      },
      { name: "db.labels", signature: "db.labels() :: (label :: STRING)", description: "Lists labels." },
    ],
  },
  parameters: ["day"],
};
