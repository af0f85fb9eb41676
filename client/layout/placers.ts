import type { Arrangement, Tell } from "./arrangement.ts";
import type { Places } from "./box.ts";
import { circle } from "./circle.ts";
import { force } from "./force.ts";
import { grid } from "./grid.ts";
import { large } from "./large.ts";
import { layers } from "./layers.ts";
import { near } from "./nearest.ts";
import { radial } from "./radial.ts";
import { ring } from "./ring.ts";
import { time } from "./time.ts";

/** What a worker can be asked to do: an arrangement in, the place of each of its boxes out. */
export const placers = { circle, force, grid, large, layers, near, radial, ring, time } satisfies Record<
  string,
  (arrangement: Arrangement, tell: Tell) => Places
>;
/** What comes from the worker: how far it is, and in the end the places. */
export type Told = { share: number } | { places: Places };

export type Placer = keyof typeof placers;
