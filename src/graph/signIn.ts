import type { AuthToken, AuthTokenManager } from "neo4j-driver";
import { UnavailableError } from "../domain/errors.ts";

/** So long after a refusal no sign-in is tried: Neo4j locks an account after three wrong passwords. */
const seconds = 15;

const refusals = ["Security.Unauthorized", "Security.AuthenticationRateLimit"];

const wait = `Neo4j refused the user name or the password. It is asked again after ${seconds} s, so that the account isn't locked.`;

/** Signs in with the same name and password always, but not again right after they were refused. */
export function patientSignIn(token: AuthToken, clock: () => number = () => performance.now()): AuthTokenManager {
  let until = Number.NEGATIVE_INFINITY;
  return {
    async getToken() {
      if (clock() < until) throw new UnavailableError(wait);
      return token;
    },
    handleSecurityException(_, code) {
      // The driver also asks here where only a statement was forbidden.
      if (refusals.some((refusal) => code.endsWith(refusal))) until = clock() + seconds * 1000;
      return false;
    },
  };
}
