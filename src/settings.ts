import { z } from "zod";

const whole = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most));
const describe = (description: string, accepted: string) => ({ description, accepted });
const count = (unit: string, most = 1_000_000_000) => `a whole number of ${unit} from 1 to ${most}`;
const hostName = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)$/i;

/** Every setting as it stands in the environment: what is accepted, what holds without it, what it is for. */
export const Settings = z.object({
  HOST: z
    .string()
    .regex(/^[a-z0-9_.:-]+$/i)
    .default("127.0.0.1")
    .meta(describe("Address to listen on; 0.0.0.0 opens it to the network", "a host name or an address")),
  PORT: whole(0, 65535)
    .default(3000)
    .meta(describe("Port to listen on; 0 takes any free one", "a whole number from 0 to 65535")),
  ALLOWED_HOSTS: z
    .string()
    .transform((list) => list.split(",").map((name) => name.trim().toLowerCase()))
    .pipe(z.array(z.string().regex(hostName)))
    .default([])
    .meta(
      describe("Host names that requests may name, beside loopback ones and HOST", "names without a port, with commas"),
    ),
  TRUST_PROXY: z
    .union([z.enum(["false", "0"]).transform(() => false as const), whole(1, 100)])
    .default(false)
    .meta(
      describe(
        "Number of proxies in front whose X-Forwarded-* headers are believed",
        "false, or a whole number from 0 to 100",
      ),
    ),
  REQUESTS_PER_MINUTE: whole(1, 1_000_000)
    .default(600)
    .meta(describe("Requests to the API that one address may make", count("requests", 1_000_000))),
  GRAPH_FOLDER: z.string().default("graph-seed").meta(describe("Folder of the graph to seed and explain", "a path")),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/)
    .optional()
    .meta(
      describe(
        "A Neo4j 5 or later to explore; without it one is started on this machine",
        "bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// with a host",
      ),
    ),
  NEO4J_USERNAME: z.string().optional().meta(describe("Its user; neo4j where only a password is given", "a name")),
  NEO4J_PASSWORD: z.string().optional().meta(describe("Its password; without one no sign-in is tried", "a password")),
  NEO4J_DATABASE: z.string().optional().meta(describe("Its database; without it the user's home database", "a name")),
  DATABASES: z
    .string()
    .transform((list) => list.split(",").map((name) => name.trim()))
    .pipe(z.array(z.string().regex(/^[a-z0-9][a-z0-9.-]{0,62}$/i)))
    .default([])
    .meta(
      describe("Databases of that server that may be chosen in the page, beside NEO4J_DATABASE", "names, with commas"),
    ),
  ONTOLOGY_FILE: z
    .string()
    .optional()
    .meta(
      describe("An ontology.yaml for a database that was not seeded from a graph folder; guessed without it", "a path"),
    ),
  REPORT_LINK: z
    .string()
    .regex(/^(https?:\/\/|mailto:)\S+$/)
    .optional()
    .meta(
      describe(
        "Where readers report a mistake in the graph; in it {citation} becomes what they were reading. Without it the page offers none",
        "an address with https:, http: or mailto:",
      ),
    ),
  NEO4J_VERSION: z
    .string()
    .regex(/^([5-9]|[1-9]\d+)\.\d+\.\d+$/)
    .default("5.26.30")
    .meta(describe("Version of the Neo4j that is started here", "a full version such as 5.26.30 or 2026.08.1")),
  BACKCHANNEL_FOLDER: z
    .string()
    .default(".backchannel")
    .meta(describe("Where that Neo4j, its data and its password are kept", "a path")),
  INSTALL_JAVA: z
    .enum(["true", "false"])
    .transform((word) => word === "true")
    .default(true)
    .meta(describe("Whether missing Java and Maven may be installed by apt, as root", "true or false")),
  STATEMENT_SECONDS: whole(1, 3600)
    .default(30)
    .meta(describe("Longest a statement may run", count("seconds", 3600))),
  STATEMENT_ROWS: whole(1, 1_000_000_000)
    .default(10_000)
    .meta(describe("Most rows of one answer", count("rows"))),
  STATEMENT_MAXIMUM_ROWS: whole(1, 1_000_000_000)
    .default(100_000)
    .meta(describe("Most rows that a request may ask for by `limit`", count("rows"))),
  STATEMENT_BYTES: whole(1, 1_000_000_000)
    .default(50_000_000)
    .meta(describe("Most bytes of one answer", count("bytes"))),
  STATEMENTS: whole(1, 1000)
    .default(8)
    .meta(describe("Statements that run at once; one place in eight is for long loops", count("statements", 1000))),
  STATEMENTS_PER_CLIENT: whole(1, 1000)
    .default(4)
    .meta(describe("Of these, how many may be of one address", count("statements", 1000))),
  STATEMENTS_WAITING: whole(0, 10_000)
    .default(32)
    .meta(describe("Statements that wait for their turn; more are refused", "a whole number from 0 to 10000")),
  LINES_SECONDS: whole(1, 86_400)
    .default(900)
    .meta(describe("Longest an answer as NDJSON may take in all", count("seconds", 86_400))),
  LINES_IDLE_SECONDS: whole(1, 3600)
    .default(30)
    .meta(describe("Longest that such an answer waits for its reader", count("seconds", 3600))),
  LINES_STATEMENTS: whole(1, 1000)
    .optional()
    .meta(
      describe(
        "Of STATEMENTS, how many may be answered as NDJSON, since a slow reader keeps its place; half of them without it",
        count("statements", 1000),
      ),
    ),
  LINES_ROWS: whole(1, 1_000_000_000)
    .optional()
    .meta(describe("Most rows of such an answer; without it there is no such limit", count("rows"))),
  LINES_BYTES: whole(1, 1_000_000_000_000)
    .optional()
    .meta(
      describe("Most bytes of such an answer; without it there is no such limit", count("bytes", 1_000_000_000_000)),
    ),
  STATEMENT_CHARACTERS: whole(1, 1_000_000)
    .default(20_000)
    .meta(describe("Longest statement", count("characters", 1_000_000))),
  STATEMENT_DEPTH: whole(1, 180)
    .default(100)
    .meta(
      describe("Deepest nesting of a statement; a cold Neo4j never answers from about 200 on", count("levels", 180)),
    ),
});
export type Settings = z.infer<typeof Settings>;
