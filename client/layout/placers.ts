import type { Arrangement } from "./arrangement.ts";
import type { Places } from "./box.ts";
import { force } from "./force.ts";
import { near } from "./nearest.ts";
import { ring } from "./ring.ts";

/** What a worker can be asked to do: an arrangement in, the place of each of its boxes out. */
export const placers = { force, near, ring } satisfies Record<string, (arrangement: Arrangement) => Places>;
export type Placer = keyof typeof placers;
