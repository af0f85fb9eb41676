import type { z } from "zod";

/** One operation of the API: route, OpenAPI and the client's call are made from it. */
export interface Operation {
  method: "get" | "post";
  path: `/api/${string}`;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodObject;
  /** Media types the body may have; JSON unless said otherwise. */
  accepts?: string[];
  /** What a success gives, by media type; the first one is the usual one. */
  responses: Record<string, z.ZodType>;
  /** A status other than 200 that carries the same body. */
  also?: number;
  /** Statuses that carry a problem, beside those that any operation may have (`problemStatuses`). */
  failures?: number[];
  /** Answers before the database does, as often as it is asked. */
  early?: boolean;
  /** The answer goes out as it comes: head and tail are checked by their schemas, rows by construction. */
  stream?: boolean;
}
