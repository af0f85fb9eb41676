/** A sentence that says what the graph does not, and apart from it that this is no denial. */
export function withoutDenial(sentence: string): { said: string; denial: string | undefined } {
  const [said = "", denial] = sentence.split(/ (?=That is not the same)/);
  return { said, denial };
}
