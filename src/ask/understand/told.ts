import type { Things } from "../../domain/reading.ts";

/** Whether it is named, or more is told of it than its kind. */
export const isTold = ({ ids, where }: Things): boolean => ids !== undefined || where.length > 0;
