import { SetupError } from "../../domain/errors.ts";
import { findJava, type Java, neededJava } from "./findJava.ts";
import { findMaven } from "./findMaven.ts";
import type { Machine } from "./machine.ts";

export interface Requirements {
  version: string;
  machine: Machine;
  /** Maven is only needed while the jars are not there. */
  needsMaven: boolean;
}

export interface Found {
  java: Java;
  maven?: string | undefined;
}

/** Java and, where needed, Maven; else what is missing, in words. */
export function findRequirements({ version, machine, needsMaven }: Requirements): Found | { missing: string[] } {
  const needed = neededJava(version);
  const { java, tooOld } = findJava(needed, machine);
  const maven = findMaven(machine);
  const older = tooOld.map((one) => `${one.executable} is Java ${one.version}`).join(", ");
  const missing = [
    ...(java ? [] : [`no Java ${needed} or newer${older && ` (${older})`}`]),
    ...(needsMaven && !maven ? ["no Maven"] : []),
  ];
  return java && missing.length === 0 ? { java, maven } : { missing };
}

/** One message with every way out. */
export function missingRequirements(missing: string[], version: string): SetupError {
  return new SetupError(`Neo4j cannot be started on this machine: it has ${missing.join(" and ")}.
JAVA_HOME, PATH and the usual folders were searched. Any one of these helps:
  1. Install a JDK ${neededJava(version)} or newer and Maven, then start again:
       Debian, Ubuntu   sudo apt-get install default-jdk-headless maven
       macOS            brew install openjdk maven
  2. Name a Neo4j 5 or later that runs elsewhere, Aura for example:
       NEO4J_URI=neo4j+s://… NEO4J_USERNAME=… NEO4J_PASSWORD=… npm start
  3. Have Docker run everything:
       docker compose up`);
}
