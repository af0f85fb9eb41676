import { useEffect } from "preact/hooks";
import { attempt } from "../../commands/attempt.ts";
import { beginnings, fetchBeginnings } from "../../commands/beginnings.ts";
import { Offers } from "../questions/Suggestions.tsx";

/** Questions that this graph answers, for whoever does not know what to ask. */
export function Beginnings({ title }: { title: string }) {
  useEffect(() => attempt(fetchBeginnings()), []);
  return <Offers title={title} offers={beginnings.value} />;
}
