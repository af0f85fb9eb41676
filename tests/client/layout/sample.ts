import type { Arrangement } from "../../../client/layout/arrangement.ts";

/** A graph like ours: two hubs that many are joined to, names of all lengths; the same one for the same number. */
export function sampleArrangement(count: number): Arrangement {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  return {
    frame: { width: 1208, height: 604 },
    boxes: ids.map((id, index) => {
      const side = 15 + ((index * 7) % 40);
      return { id, left: side, right: side, top: 10, bottom: index % 3 === 0 ? 40 : 28 };
    }),
    lines: ids.slice(1).flatMap((id, index) => [
      { from: id, to: ids[index % 2] ?? "n0" },
      { from: id, to: ids[(index * 5 + 3) % count] ?? "n0" },
    ]),
    given: {},
  };
}
