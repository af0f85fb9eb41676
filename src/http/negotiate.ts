import type { Request } from "express";
import { HttpError } from "./httpError.ts";

/** The first of the media types that the client prefers; without a wish, the first one. */
export function negotiate(request: Request, mediaTypes: string[]): string {
  const chosen = request.accepts(mediaTypes);
  if (chosen === false) throw new HttpError(406, `The answer comes as ${mediaTypes.join(" or ")}.`);
  return chosen;
}
