import { z } from "zod";
import type * as layout from "../layout/axis.ts";

/** The axis of a picture by date, as links and files have it; here, since the layouts' own script does without zod. */
export const Axis: z.ZodType<layout.Axis> = z.array(z.strictObject({ day: z.int(), x: z.number() })).min(2);
