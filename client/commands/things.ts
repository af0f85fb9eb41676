import type { Found } from "../../src/domain/found.ts";
import { ask } from "./ask.ts";

const most = { offered: 8, sought: 50 };

/** Things called so, of a label where one is told. */
export async function thingsCalled(
  words: string,
  label: string | undefined,
  signal?: AbortSignal,
): Promise<Found["nodes"]> {
  const query = { q: words.slice(0, 200), limit: String(label === undefined ? most.offered : most.sought) };
  const { nodes } = await ask("search", { query }, signal ? { signal } : {});
  return nodes.filter(({ labels }) => label === undefined || labels.includes(label)).slice(0, most.offered);
}
