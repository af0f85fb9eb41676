import { mostBytes, rowTooLarge } from "./rowSize.ts";

const piece = 16 * 1024;

/** Puts texts together with commas between. */
export interface Joined {
  add(text: string): void;
  text(): string;
}

/**
 * Ends the row where it grows larger than may be: typed values are many times as long as they came. JavaScript keeps a
 * sum of texts as a tree of what was added, which for a million numbers takes a hundred times their room; so each piece
 * is made whole as soon as it is long enough.
 */
export function createJoined(): Joined {
  const pieces: string[] = [];
  let [last, characters] = ["", 0];
  return {
    add(text) {
      last += last || pieces.length > 0 ? `,${text}` : text;
      if (last.length < piece) return;
      characters += last.length;
      if (characters > mostBytes) throw rowTooLarge();
      pieces.push(whole(last));
      last = "";
    },
    text: () => (pieces.length === 0 ? last : pieces.join("") + last),
  };
}

/** To read it as a number, all of it must stand in one place. */
function whole(text: string): string {
  Number(text);
  return text;
}
