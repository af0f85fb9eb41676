import type { Driver } from "neo4j-driver";
import type { Folder } from "../domain/folder.ts";
import type { Schema } from "../domain/schema.ts";
import { createAsk } from "./ask.ts";
import { ping } from "./connection.ts";
import { degrees } from "./degrees.ts";
import { language } from "./language.ts";
import { neighbours } from "./neighbours.ts";
import { nodeDetails } from "./node.ts";
import { openingPicture } from "./opening.ts";
import { createReader } from "./reader.ts";
import { preparedRows } from "./rows.ts";
import { countedSchema } from "./schema.ts";
import { search } from "./search/search.ts";
import { passageClaims, sourceList } from "./sources.ts";
import { createRunner } from "./statement/run.ts";
import type { Store } from "./store.ts";
import { timeline } from "./timeline.ts";

interface Opened {
  driver: Driver;
  /** The user's home database where left out. */
  database?: string | undefined;
  /** The graph folder that the database was seeded from. */
  folder: Omit<Folder, "dataset">;
  limits: Schema["limits"];
}

/** Everything that may be asked of one graph; closing it closes the driver. */
export function openStore({ driver, database, folder, limits }: Opened): Store {
  const read = createReader(driver, database);
  const ask = createAsk(read);
  const { ontology, documents, questions } = folder;
  return {
    schema: () => countedSchema(ask, folder, limits),
    opening: (limit) => openingPicture(ask, folder, limit),
    node: (id) => nodeDetails(ask, ontology, id),
    degrees: (id) => degrees(ask, ontology, id),
    neighbours: (id, choice) => neighbours(ask, ontology, { id, ...choice }),
    search: (text, limit) => search(ask, folder, { text, limit }),
    timeline: () => timeline(ask, ontology),
    sources: () => sourceList(ask, documents),
    passage: (id) => passageClaims(ask, documents, id),
    ontology: async () => ontology,
    questions: async () => questions,
    rows: (statement, parameters) => preparedRows({ read, ask }, statement, parameters),
    ...createRunner({ driver, database, limits }),
    language: () => language(ask),
    ping: () => ping(driver, database),
    close: () => driver.close(),
  };
}
