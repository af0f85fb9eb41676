import type { Named } from "../../domain/named.ts";
import type { Fitting } from "./fitting.ts";

/** What happened, by the stems that tell of it: "hostages taken". */
export function toldAs(all: Named[], stems: (phrase: string) => string): Pick<Fitting, "toldAs"> {
  let known: Map<string, Set<string>> | undefined;
  const told = () => {
    const found = new Map<string, Set<string>>();
    for (const { id, name, aliases, period } of all)
      for (const text of period ? [name, ...aliases] : []) {
        const key = stems(text);
        found.set(key, (found.get(key) ?? new Set()).add(id));
      }
    return found;
  };
  return {
    toldAs: (words) => {
      known ??= told();
      return [...(known.get(words.join(" ")) ?? [])];
    },
  };
}
