import { tell } from "../state/session.ts";
import { text } from "../text.ts";

/** Puts a text into the clipboard and says so, or that it could not be: then with where else it stands. */
export async function copyText(words: string, done: string, otherwise = text.notCopied): Promise<void> {
  const said = await navigator.clipboard.writeText(words).then(
    () => done,
    () => otherwise,
  );
  tell(said);
}
