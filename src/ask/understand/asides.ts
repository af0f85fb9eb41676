import { plain } from "./words.ts";

/** A question without what is said beside it; `about` is the one thing that was named there, for the question's "it". */
export interface WithoutAsides {
  rest: string;
  about: string[];
}

/** What one thinks or why one asks, and never a wish for fewer: "I only want …" is none. */
const openings =
  /^(?:(?:well|ok|okay|so|but|and|hm|hello|hi|hey|also)\s)*(?:i (?:suspect|doubt|guess|bet|think|suppose|assume|imagine|gather|heard|hear|read|have (?:heard|read)|forget|forgot|am (?:writing|preparing|working on|putting together|compiling|drafting|trying to|not sure|sure|curious|confused)|m (?:writing|preparing|working on|putting together|compiling|drafting|trying to|not sure|sure|curious|confused)|ve (?:heard|read)|can ?not remember|can not recall|do not (?:believe|think|know|remember)|don t (?:believe|think|know|remember)|need (?:it|this) for)|(?:this is|it is|it s|its) for |for (?:a|an|my|our|the) (?:briefing|brief|report|essay|paper|article|piece|story|timeline|presentation|talk|class|exam|homework|test|quiz|thesis|memo|note|project)\b|my (?:boss|teacher|editor|professor|friend|colleague|class)\b|just (?:checking|curious|wondering|asking)|quick question|help me out)/;

/**
 * Leaves out sentences that ask nothing and name nothing ("I suspect only one."); one thing may be named where the
 * question speaks of "it". `namesIn` gives what a sentence names, undefined where it says more that may restrict.
 */
export function withoutAsides(
  question: string,
  namesIn: (sentence: string) => string[] | undefined,
): WithoutAsides | undefined {
  const sentences = question.split(/(?<=[.!:;?])\s+/);
  const about: string[] = [];
  const rest = sentences.filter((sentence) => {
    const words = plain(sentence)
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (sentence.endsWith("?") || !openings.test(words)) return true;
    const names = namesIn(sentence);
    if (!names) return true;
    about.push(...names);
    return false;
  });
  const [one, more] = about;
  if (rest.length === sentences.length || rest.length === 0 || more !== undefined) return undefined;
  const text = rest.join(" ");
  if (one !== undefined && !/\b(?:it|its|they|their|them|he|she|him|her|his)\b/i.test(text)) return undefined;
  return { rest: text, about };
}
