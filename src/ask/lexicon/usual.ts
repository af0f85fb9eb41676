/** English for names that many databases use; verbs are in their base form. */
export const usual: Usual = {
  labels: [
    ["film", "movie", "motion picture"],
    ["person", "people"],
    ["company", "firm"],
    ["user", "member"],
    ["paper", "article"],
  ],
  verbs: {
    "act in": ["appear in", "star in", "play in", "perform in"],
    write: ["author"],
    "work at": ["work for", "be employed by", "be employed at"],
    "live in": ["reside in"],
    cite: ["refer to"],
  },
  nouns: { writer: ["author"], director: ["film maker", "filmmaker"], worker: ["employee"] },
  reverse: { about: "is the subject of" },
  dates: {
    birth: "born",
    death: "died",
    "birth date": "born",
    "date of birth": "born",
    "death date": "died",
    release: "released",
    publication: "published",
    foundation: "founded",
  },
};

interface Usual {
  /** Words that name the same things. */
  labels: string[][];
  /** What else a verb of a type's name is called. */
  verbs: Record<string, string[]>;
  /** Who does it. */
  nouns: Record<string, string[]>;
  /** How the other end reads of what stands after a preposition. */
  reverse: Record<string, string>;
  /** What a date is called as a verb. */
  dates: Record<string, string>;
}
