import type { Case } from "./cases.ts";
import type { Contender } from "./servers.ts";

/** Milliseconds from asking until the first byte of the body is there; the rest is read too. */
export async function firstByte({ url, headers }: Contender, { statement, parameters }: Case): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ statement, parameters }) });
  let first: number | undefined;
  for await (const _ of response.body ?? []) first ??= performance.now() - began;
  return first ?? Number.NaN;
}
