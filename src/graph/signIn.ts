import { type AuthToken, type AuthTokenManager, type Driver, Neo4jError } from "neo4j-driver";
import { UnavailableError } from "../domain/errors.ts";

/** So long after a refusal no sign-in is tried: Neo4j locks an account after three wrong passwords. */
const seconds = 15;

const wait = `Neo4j refused the user name or the password. It is asked again after ${seconds} s, so that the account isn't locked.`;

/** Signs in with the same name and password always, but not again right after they were refused. */
export interface PatientSignIn extends AuthTokenManager {
  refuse(): void;
}

export function patientSignIn(token: AuthToken, clock: () => number = () => performance.now()): PatientSignIn {
  let until = Number.NEGATIVE_INFINITY;
  return {
    async getToken() {
      if (clock() < until) throw new UnavailableError(wait);
      return token;
    },
    refuse() {
      until = clock() + seconds * 1000;
    },
    // The driver asks here of connections that it has, not of those that it can't open.
    handleSecurityException: () => false,
  };
}

const signIns = new WeakMap<Driver, PatientSignIn>();

export function rememberSignIn(driver: Driver, signIn: PatientSignIn): void {
  signIns.set(driver, signIn);
}

/** Lets the driver rest where the error is a refused sign-in; whoever asks it for anything is to call this. */
export function noteRefusal(driver: Driver, error: unknown): void {
  const isRefusal = error instanceof Neo4jError && /Security\.(Unauthorized|AuthenticationRateLimit)$/.test(error.code);
  if (isRefusal) signIns.get(driver)?.refuse();
}
