import { z } from "zod";
import type { Ask } from "../ask.ts";
import { hurried } from "../search/hurried.ts";
import { type Ground, outwards, type Reached, typed } from "./outwards.ts";

/** What was reached from one end, step by step. */
export interface Side {
  end: string;
  found: Map<string, Reached>;
  outermost: string[];
  depth: number;
}

/** Two sides that met, at all the nodes where they did; nowhere if nothing joins them. */
export interface Meeting {
  sides: [Side, Side];
  at: string[];
  /** Not everything was looked at. */
  isPart: boolean;
  /** Nothing leads on from one side: they meet nowhere, however far one looks. */
  isDeadEnd: boolean;
}

export interface Search extends Ground {
  ends: [string, string];
  steps: number;
  /** When the search ends, whatever it has found; as `performance.now()` tells it. */
  until: number;
}

// So many relationships are looked at in one search: a crowd of 50,000 is, a second one is not.
const budget = 60_000;

const degreesQuery = (types: string[] | undefined) => `
  MATCH (node) WHERE elementId(node) IN $ends
  RETURN elementId(node) AS elementId, COUNT { (node)-[${typed(types)}]-() } AS degree`;

const Degree = z.strictObject({ elementId: z.string(), degree: z.int() });

const nowhere = { at: [], isPart: false, isDeadEnd: false };

/**
 * Where all shortest ways between two nodes meet: breadth first from both, always onwards from the side that has fewer
 * relationships to look at, so that a crowd around one of them is looked at last or never.
 */
export async function shortest(ask: Ask, search: Search): Promise<Meeting> {
  const sides = await startAt(ask, search);
  let left = budget;
  while (sides[0].depth + sides[1].depth < search.steps) {
    const [near, far] = effort(sides[0]) <= effort(sides[1]) ? sides : [sides[1], sides[0]];
    if (near.outermost.length === 0) return { ...nowhere, sides, isDeadEnd: true };
    const needed = effort(near);
    left -= needed;
    if (left < 0 || !(await hasGrown(ask, near, search))) return { ...nowhere, sides, isPart: true };
    const at = near.outermost.filter((id) => far.found.has(id));
    if (at.length > 0) return { ...nowhere, sides, at };
  }
  return { ...nowhere, sides, isDeadEnd: sides.some(({ outermost }) => outermost.length === 0) };
}

async function startAt(ask: Ask, { ends, types }: Search): Promise<[Side, Side]> {
  const degrees = new Map((await ask(Degree, degreesQuery(types), { ends })).map((row) => [row.elementId, row.degree]));
  const side = (end: string): Side => ({
    end,
    found: new Map([[end, { parents: [], degree: degrees.get(end) ?? 0 }]]),
    outermost: [end],
    depth: 0,
  });
  return [side(ends[0]), side(ends[1])];
}

/** How many relationships the next step of a side looks at. */
function effort({ found, outermost }: Side): number {
  return outermost.reduce((sum, id) => sum + (found.get(id)?.degree ?? 0), 0);
}

/** Goes one step on from a side, unless there is no time left for it. */
async function hasGrown(ask: Ask, side: Side, { until, types, without, avoided, ends }: Search): Promise<boolean> {
  const seconds = (until - performance.now()) / 1000;
  if (seconds <= 0) return false;
  const wanted = { types, without, avoided, ends, outermost: side.outermost, most: budget };
  const reached = await outwards(hurried(ask, seconds), wanted);
  if (!reached) return false;
  const fresh = [...reached].filter(([id]) => !side.found.has(id));
  for (const [id, how] of fresh) side.found.set(id, how);
  side.outermost = fresh.map(([id]) => id);
  side.depth++;
  return true;
}
