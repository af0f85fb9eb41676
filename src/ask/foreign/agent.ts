import { isEnglish } from "../understand/spelling.ts";

/** Who does what a verb says, where English has a word for it: "acted" → "actor", "reviewed" → "reviewer". */
export function agentOf(verb: string, base: string): string | undefined {
  const roots = [/^(.+)ed$/.exec(verb)?.[1], /^(.+?)s$/.exec(verb)?.[1], base, base.replace(/e$/, "")];
  const nouns = [...new Set(roots)].flatMap((root) => (root ? [`${root}or`, `${root}er`] : []));
  return nouns.find((noun) => isEnglish(noun));
}
