/** What a sample tells of one property; `length` is the average of its texts, of which only the beginnings are read. */
export interface PropertyFacts {
  name: string;
  /** How many of those read have it. */
  count: number;
  /** As Neo4j writes them: "STRING", "LIST<STRING>"; unknown before Neo4j 5.13. */
  types: string[] | undefined;
  distinct: number;
  length: number;
  /** Some values as text. */
  examples: string[];
}

interface Facts {
  name: string;
  count: number;
  /** How many were read for the properties. */
  read: number;
  properties: PropertyFacts[];
}

export interface LabelFacts extends Facts {
  /** Properties that no two nodes share, by a constraint. */
  unique: string[];
}

export interface TypeFacts extends Facts {
  /** Which labels it joins, the commonest pair first. */
  joins: { from: string; to: string; count: number }[];
}

/** What is known of a database, to guess by how it is best drawn and read. */
export interface GraphFacts {
  labels: LabelFacts[];
  types: TypeFacts[];
}

/** Whether every value read was of such a type; undefined where the server could not say. */
export function hasType({ types }: PropertyFacts, ...accepted: string[]): boolean | undefined {
  return types?.every((type) => accepted.includes(type));
}
