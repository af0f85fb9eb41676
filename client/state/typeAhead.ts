/** Letters that follow each other within so many milliseconds belong together. */
const together = 1000;

export interface TypeAhead {
  /** Whether a letter at this moment goes on with what was typed. */
  isUnderWay: (moment: number) => boolean;
  /** Takes a letter; gives all that was typed with it. */
  type: (letter: string, moment: number) => string;
  /** Hears of every other key: a name ends with it. */
  end: (key: string) => void;
}

/** What is being typed to jump to a name. Moments are in milliseconds, of any one clock. */
export function createTypeAhead(): TypeAhead {
  let typed = "";
  let last = Number.NEGATIVE_INFINITY;
  // Pressed again and again, however slowly, a letter goes on.
  const isAgain = (letter: string) => typed !== "" && isOneLetter([...plain(typed + letter)]);
  const isUnderWay = (moment: number) => typed !== "" && moment - last < together;
  return {
    isUnderWay,
    type: (letter, moment) => {
      typed = isUnderWay(moment) || isAgain(letter) ? typed + letter : letter;
      last = moment;
      return typed;
    },
    end: (key) => {
      if (key !== "Shift") typed = "";
    },
  };
}

/** A key as it is pressed: all that is needed to tell a letter of a name from one that stands for something done. */
export interface Letter {
  key: string;
  shiftKey: boolean;
}

/** Whether a key begins a name: a letter with Shift, or one that stands for nothing else. */
export function beginsName({ key, shiftKey }: Letter, isTaken: (key: string) => boolean): boolean {
  return isOfName(key) && (shiftKey || !isTaken(key));
}

export function isOfName(key: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key);
}

/**
 * Where the name stands that begins with what was typed: the one at a place as long as it fits, else the next one, and
 * round; but a name that is just that comes first, and the same letter again and again goes through all that begin so.
 */
export function nextNamed(names: string[], from: number, typed: string): number | undefined {
  const letters = [...plain(typed)];
  const isRepeated = letters.length > 1 && isOneLetter(letters);
  const sought = isRepeated ? (letters[0] ?? "") : letters.join("");
  const start = isRepeated ? from + 1 : from;
  const ahead = names
    .map((_, step) => (start + step + names.length) % names.length)
    .map((index) => ({ index, name: plain(names[index] ?? "") }))
    .filter(({ name }) => name.startsWith(sought));
  return (ahead.find(({ name }) => name === sought) ?? ahead[0])?.index;
}

const isOneLetter = (letters: string[]) => letters.every((letter) => letter === letters[0]);

/** Without accents and capitals. */
export function plain(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
