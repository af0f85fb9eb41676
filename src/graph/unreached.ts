import type { Driver } from "neo4j-driver";
import { UnavailableError } from "../domain/errors.ts";
import { type Access, agentOf } from "./connection.ts";

/** Why a Neo4j can't be asked, in a sentence that says what to do. */
export interface Unreached {
  words: string;
  /** It refused the sign-in; trying often would lock the account. */
  isRefusal: boolean;
}

interface Fault {
  /** Found in the driver's codes and messages, down to the first cause. */
  sign: RegExp;
  words: (given: { uri: string; host: string; database: string }) => string;
  isRefusal?: boolean;
}

// In order: what is surest first.
const faults: Fault[] = [
  {
    sign: /AuthenticationRateLimit/,
    words: () => "Neo4j refuses this user for a while, after several wrong passwords. It is asked again later.",
    isRefusal: true,
  },
  {
    sign: /CredentialsExpired/,
    words: () =>
      "Neo4j wants this user's first password changed: sign in once with another tool, such as cypher-shell.",
    isRefusal: true,
  },
  {
    sign: /scheme 'none'/,
    words: ({ uri }) => `Neo4j at ${uri} wants a sign-in: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    isRefusal: true,
  },
  {
    sign: /Security\.Unauthorized|refused the user name/,
    words: ({ uri }) => `Neo4j at ${uri} refused the user name or the password: see NEO4J_USERNAME and NEO4J_PASSWORD.`,
    isRefusal: true,
  },
  {
    sign: /Security\.Forbidden/,
    words: ({ database }) =>
      `Neo4j lets this user in, but not into ${database}: an administrator has to grant access to it.`,
  },
  {
    sign: /DatabaseNotFound|database does not exist/,
    words: ({ database, uri }) => `Neo4j at ${uri} has no database ${database}: see NEO4J_DATABASE.`,
  },
  {
    sign: /responded HTTP/,
    words: ({ uri }) => `At ${uri} a web server answers, not Neo4j: NEO4J_URI needs the port of Bolt, usually 7687.`,
  },
  {
    sign: /Unknown Bolt protocol|older|too old/,
    words: ({ uri }) => `What answers at ${uri} speaks no Bolt that is understood here: Neo4j 5 or newer is needed.`,
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN/,
    words: ({ host }) => `There is no host ${host}: see NEO4J_URI, and whether this machine can look names up.`,
  },
  {
    sign: /ECONNREFUSED/,
    words: ({ host }) => `Nothing listens at ${host}: is Neo4j running, and is the port in NEO4J_URI right?`,
  },
  {
    sign: /CERT_|self.signed|certificate|altname/i,
    words: ({ uri }) =>
      `The certificate at ${uri} can't be trusted; where it is your own, write +ssc instead of +s in NEO4J_URI.`,
  },
  {
    sign: /wrong version number|packet length|EPROTO|\bSSL\b|\bTLS\b|ssl3?_/i,
    words: ({ uri }) => `What answers at ${uri} doesn't speak TLS: leave out +s or +ssc in NEO4J_URI.`,
  },
  {
    sign: /Connection was closed by server|ECONNRESET|socket hang up/,
    words: ({ uri }) =>
      `What answers at ${uri} ends the connection at once: it may want TLS (write bolt+s:// or neo4j+s:// in NEO4J_URI), or be starting.`,
  },
  { sign: /DatabaseUnavailable/, words: ({ database }) => `Neo4j answers, but ${database} is not online.` },
];

const fallback = ({ uri }: { uri: string }) => `Neo4j does not answer at ${uri}.`;

/** What to wait for before a database can be asked; undefined where it answers. */
export async function whyUnreached(
  driver: Driver,
  { access, name }: { access: Access; name?: string | undefined },
): Promise<Unreached | undefined> {
  try {
    return tooOld(await agentOf(driver, name));
  } catch (error) {
    if (!(error instanceof UnavailableError) && !isOfDriver(error)) throw error;
    const told = chain(error);
    const fault = faults.find(({ sign }) => sign.test(told));
    const given = { uri: access.uri, host: hostIn(told) ?? new URL(access.uri).host, database: inWords(name) };
    return { words: (fault?.words ?? fallback)(given), isRefusal: fault?.isRefusal ?? false };
  }
}

const inWords = (name: string | undefined) => (name === undefined ? "the user's home database" : `"${name}"`);

/** "Neo4j/4.4.12" is too old; what other servers call themselves is let pass. */
export function tooOld(agent: string): Unreached | undefined {
  const version = /^Neo4j\/(\d+)\S*/.exec(agent);
  if (!version || Number(version[1]) >= 5) return undefined;
  return { words: `This is ${version[0].replace("/", " ")}, and Neo4j 5 or newer is needed.`, isRefusal: false };
}

const isOfDriver = (error: unknown) => error instanceof Error && "code" in error;

/** Codes and messages down to the first cause: the driver tells what really happened there. */
function chain(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const code = "code" in error ? `${error.code} ` : "";
  return `${code}${error.message}\n${chain(error.cause)}`;
}

/** In a cluster it may be another server than the one of the address that can't be reached. */
function hostIn(told: string): string | undefined {
  return /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED) ([^\s,]+)/.exec(told)?.[1];
}
