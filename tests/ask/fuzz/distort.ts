import { below, pick, type Random } from "../../foreign/random.ts";

type Distortion = (random: Random, text: string) => string;

/** Puts other text at a place of its own choosing. */
function atSomeLetter(change: (letter: string, next: string, random: Random) => string): Distortion {
  return (random, text) => {
    const letters = [...text];
    const at = below(random, Math.max(letters.length - 1, 1));
    return [
      ...letters.slice(0, at),
      change(letters[at] ?? "", letters[at + 1] ?? "", random),
      ...letters.slice(at + 2),
    ].join("");
  };
}

function onWords(change: (words: string[], at: number, random: Random) => string[]): Distortion {
  return (random, text) => {
    const words = text.split(" ");
    return change(words, below(random, words.length), random).join(" ");
  };
}

const oddities = ["😀", "ایران", "\u202e", "'", '"', "`", "{", "$id", "\\", "--", "%", "\n", "İ", "ß", "0", "…", "?!?"];

const distortions: Distortion[] = [
  atSomeLetter((letter, next) => next + letter),
  atSomeLetter((_, next) => next),
  atSomeLetter((letter, next) => letter + letter + next),
  atSomeLetter((_, next, random) => pick(random, [..."etaoinshrdlu"]) + next),
  atSomeLetter((letter, next, random) => letter + pick(random, oddities) + next),
  onWords((words, at) => words.toSpliced(at, 1)),
  onWords((words, at) => words.toSpliced(at, 0, words[at] ?? "")),
  onWords((words, at, random) => words.toSpliced(at, 1).toSpliced(below(random, words.length), 0, words[at] ?? "")),
  onWords((words, at) => [...words.slice(at), ...words.slice(0, at)]),
  onWords((words, at) => [...words.slice(0, at), words.slice(at, at + 2).join(""), ...words.slice(at + 2)]),
  onWords((words) => words.toReversed()),
  onWords((words, at) => words.slice(0, at + 1)),
  (_, text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, ""),
  (_, text) => text.toUpperCase(),
  (_, text) => text.normalize("NFD"),
];

/** The text as someone types it who is in a hurry, or who means harm: slips, and words lost, doubled and out of order. */
export function distort(random: Random, text: string, times: number): string {
  const distorted = Array.from({ length: times }).reduce<string>((now) => pick(random, distortions)(random, now), text);
  return distorted.trim() || text;
}
