import { Problem } from "../src/domain/problem.ts";
import { contract, type OperationName } from "../src/http/contract.ts";
import type { Call, Result } from "../src/http/contractCalls.ts";
import type { Operation } from "../src/http/contractOperation.ts";
import { address as place } from "./state/session.ts";

/** A problem that the API told (RFC 9457); `unreachable` where nothing answered at all. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly problem: Problem | undefined;
  /** After how many seconds the server would hear the same again, where it says so. */
  readonly retryAfter: number | undefined;
  constructor(message: string, problem?: Problem, retryAfter?: number) {
    super(message);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
  get unavailable(): boolean {
    return this.problem === undefined || this.problem.status === 503;
  }
}

interface Options {
  signal?: AbortSignal;
  accept?: string;
  contentType?: string;
  /** The body to the letter, where JSON.stringify would change it: numbers that JavaScript cannot hold. */
  bodyText?: string;
}

/** Calls one operation of the contract, of the database in the address where it asks one; throws `ApiError`. */
export async function call<Name extends OperationName>(
  name: Name,
  input: Call<Name>,
  { signal, accept = "application/json", contentType = "application/json", bodyText }: Options = {},
): Promise<Result<Name>> {
  const operation: Operation = contract[name];
  const { params = {}, query = {}, body } = input as { params?: object; query?: object; body?: unknown };
  const asking = fetch(address(operation.path, params, { ...ofDatabase(operation), ...query }), {
    method: operation.method,
    headers: { Accept: accept, ...(body === undefined ? {} : { "Content-Type": contentType }) },
    body: body === undefined ? null : (bodyText ?? JSON.stringify(body)),
    signal: signal ?? null,
  });
  const response = await unbroken(asking, "The server does not answer.");
  if (!response.ok && response.status !== operation.also) throw await problemIn(response);
  return (await unbroken(response.json(), "The answer broke off.")) as Result<Name>;
}

function ofDatabase({ query }: Operation): { database?: string | undefined } {
  return query && "database" in query.shape ? { database: place.peek().database } : {};
}

// Relative, so that the page works below any path of a proxy.
function address(path: string, params: object, query: object): string {
  const filled = Object.entries(params).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== "")
      .flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  );
  return `.${filled}${search.size > 0 ? `?${search}` : ""}`;
}

/** What comes over a connection, which may break before or while it does: `otherwise` says so. */
async function unbroken<Value>(coming: Promise<Value>, otherwise: string): Promise<Value> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(otherwise);
  }
}

async function problemIn(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = Problem.safeParse(body).data;
  const retryAfter = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const message = problem?.detail ?? `The server answered ${response.status}.`;
  return new ApiError(message, problem, Number.isFinite(retryAfter) ? retryAfter : undefined);
}
