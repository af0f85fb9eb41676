import { setImmediate } from "node:timers/promises";
import { chunked } from "./chunked.ts";

/** Makes something of each of very many items; between some and the next others have their turn. */
export async function inTurns<Item, Made>(items: Item[], make: (item: Item) => Made): Promise<Made[]> {
  const made: Made[] = [];
  for (const some of chunked(items, 500)) {
    if (made.length > 0) await setImmediate();
    for (const item of some) made.push(make(item));
  }
  return made;
}
