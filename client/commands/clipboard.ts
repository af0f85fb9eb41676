import { tell } from "../state/session.ts";
import { text } from "../text.ts";

/** Puts a text into the clipboard and says so. */
export async function copyText(words: string, done: string): Promise<void> {
  const said = await navigator.clipboard.writeText(words).then(
    () => done,
    () => text.header.notCopied,
  );
  tell(said);
}
