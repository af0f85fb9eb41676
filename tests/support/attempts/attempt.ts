/** Something that must be refused with a sentence, and must change nothing. */
export interface Attempt {
  what: string;
  statement: string;
  parameters?: Record<string, unknown>;
}
