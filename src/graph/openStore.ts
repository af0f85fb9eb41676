import type { Driver } from "neo4j-driver";
import type { Folder } from "../domain/folder.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Limits } from "../domain/schema.ts";
import { createNames } from "./allNames.ts";
import { type Ask, createAsk } from "./ask.ts";
import { type Caller, everyone } from "./caller.ts";
import { claimed } from "./claimed.ts";
import { ping } from "./connection.ts";
import { markOf } from "./counts/mark.ts";
import { degrees } from "./degrees.ts";
import type { OntologyFile } from "./guess/ontologyFile.ts";
import { findHubs } from "./hubs.ts";
import { kept, keptBy, keptWith, steady } from "./kept.ts";
import { createKnowledge, type Known } from "./knowledge.ts";
import { language } from "./language.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { neighbours } from "./neighbours.ts";
import { nodeDetails } from "./node.ts";
import { openingPicture } from "./opening.ts";
import { parts } from "./parts.ts";
import { common } from "./paths/common.ts";
import { bestConnected } from "./paths/hubs.ts";
import { paths } from "./paths/paths.ts";
import { createPlaces } from "./places.ts";
import { createReader } from "./reader.ts";
import { claimedRelations, degreeRelations } from "./relations.ts";
import { rowsWithSubgraph } from "./rows.ts";
import { countedSchema } from "./schema.ts";
import { searchForeign } from "./search/foreign.ts";
import { createMemory } from "./search/memory.ts";
import { search } from "./search/search.ts";
import { type Bounds, bounds } from "./shortened.ts";
import { passageClaims, sourceList } from "./sources.ts";
import { createRunner } from "./statement/run.ts";
import type { Slots } from "./statement/slots.ts";
import type { Store } from "./store.ts";
import { timeline } from "./timeline.ts";

interface Opened {
  driver: Driver;
  /** The user's home database where left out. */
  database?: string | undefined;
  /** Its words hold where the database was seeded from it, now or later. */
  folder: Omit<Folder, "dataset">;
  /** What is known of a database that was not. */
  file?: OntologyFile | undefined;
  reportLink?: string | undefined;
  limits: Limits;
  /** The places for statements, where other databases of that server share them. */
  slots?: Slots | undefined;
}

/** Everything that may be asked of one database, whoever wrote it; closing it closes the driver. */
export function openStore({ driver, database, folder, file, reportLink, limits, slots }: Opened): Store {
  const questions = createPlaces({ atOnce: Math.ceil(limits.statements / 2), waiting: 250, seconds: 10 });
  // What is only tried gives way where more is asked.
  const offers = createPlaces({ atOnce: 1, waiting: 3, seconds: 1 });
  const { plainAsk, askWith, asking } = askingFor(everyone);
  const memory = createMemory(plainAsk);
  const knowledge = createKnowledge({
    look: async () => known(await countedSchema(plainAsk, { folder, file, reportLink }, limits), folder),
    hash: async () => (await markOf(plainAsk, folder.name))?.hash,
    renewed: memory.renew,
  });

  function askingFor(caller: Caller) {
    const read = createReader(driver, database, caller);
    /** Asks with the ids that the ontology gives to nodes. */
    const askWith = (ontology: Ontology, within: Bounds = bounds.picture) => createAsk(read, { ontology, within });
    async function now(): Promise<Known> {
      caller.signal.throwIfAborted();
      return knowledge.now();
    }
    async function asking<Result>(use: (ask: Ask, known: Known) => Promise<Result>, within = bounds.picture) {
      const known = await now();
      return use(askWith(known.ontology, within), known);
    }
    return { read, plainAsk: createAsk(read), askWith, now, asking };
  }

  const names = createNames(plainAsk, memory);
  const allClaimed = keptWith(
    () => knowledge.now(),
    steady((known: Known) => claimed(askWith(known.ontology), known)),
  );
  const relationsOf = keptWith(
    () => knowledge.now(),
    async ({ ontology }) => {
      const ask = askWith(ontology);
      return keptBy((id) => degrees(ask, ontology, id).then(degreeRelations));
    },
  );
  const hubs = keptWith(
    () => knowledge.now(),
    ({ ontology, schema }) => findHubs(askWith(ontology), ontology, schema.nodes),
  );
  const widest = kept(60, () => asking(async (ask) => bestConnected(ask, await hubs())));
  const shared = {
    claimed: allClaimed,
    relations: async (id: string) => {
      const claims = await allClaimed();
      return claims.relationships.length > 0 ? claimedRelations(claims, id) : (await relationsOf())(id);
    },
    ...createRunner({ driver, database, limits, slots }),
    language: kept(600, () => language(plainAsk)),
    ping: () => ping(driver, database),
    close: () => driver.close(),
  };

  function askedBy(caller: Caller): Store {
    const { read, plainAsk, now, asking } = askingFor(caller);
    return {
      ...shared,
      askedBy,
      schema: async (isFresh = false) => (isFresh ? await knowledge.fresh() : await now()).schema,
      opening: (limit) => asking((ask, known) => openingPicture(ask, known, { limit, hubs })),
      parts: (ids) => asking((ask, { ontology }) => parts(ask, ontology, ids)),
      node: (id) => asking((ask, { ontology }) => nodeDetails(ask, ontology, id), bounds.details),
      degrees: (id) => asking((ask, { ontology }) => degrees(ask, ontology, id)),
      neighbours: (id, choice) => asking((ask, { ontology }) => neighbours(ask, ontology, { id, ...choice })),
      neighbourhood: (id, choice) => asking((ask, { ontology }) => neighbourhood(ask, ontology, { id, ...choice })),
      paths: (choice) => asking((ask, known) => paths(ask, known, { hubs: widest, ...choice })),
      common: (choice) => asking((ask, known) => common(ask, known, choice)),
      search: (text, limit) =>
        asking((ask, known) =>
          known.schema.graph
            ? search(ask, known, { text, limit })
            : searchForeign({ ask: plainAsk, known, memory }, { text, limit }),
        ),
      timeline: () => asking((ask, { schema }) => timeline(ask, schema)),
      sources: () => asking((ask, { documents }) => sourceList(ask, documents)),
      passage: (id) => asking((ask, { documents }) => passageClaims(ask, documents, id)),
      ontology: async () => (await now()).ontology,
      questions: async () => (await now()).questions,
      rows: (statement, parameters, seconds) =>
        asking((ask, { ontology }) => {
          const presentation = { ontology, within: bounds.picture };
          const places = seconds === undefined ? questions : offers;
          return places(caller, () =>
            rowsWithSubgraph({ read, ask, presentation }, { statement, parameters, seconds }),
          );
        }),
      names: async (question, ids) => names({ ask: plainAsk, caller }, await now(), { question, ids }),
    };
  }
  return askedBy(everyone);
}

function known(schema: Known["schema"], { documents, questions, opening }: Omit<Folder, "dataset">): Known {
  const { ontology, graph } = schema;
  if (!graph) return { schema, ontology, documents: [], questions: [], opening: {} };
  return { schema, ontology, documents, questions, opening };
}
