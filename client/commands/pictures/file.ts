import { fileName, saveFile } from "../../export/file.ts";
import { go } from "../../router.ts";
import { parseAddress } from "../../state/address.ts";
import { fileText, readFileText } from "../../state/pictures/file.ts";
import { trustPicture } from "../../state/pictures/pending.ts";
import { graphKey, type Snapshot, snapshots } from "../../state/pictures/snapshots.ts";
import { address, ontology, schema, tell } from "../../state/session.ts";
import { picturesText as text } from "../../text/pictures.ts";
import { inTurn } from "../attempt.ts";
import { keepAll, snapshotNow } from "./keep.ts";
import { showRead } from "./link.ts";
import { readPicture } from "./read.ts";

/** Gives what is drawn as a file. */
export function savePicture(): void {
  const { title } = ontology.peek();
  savePictures([snapshotNow(title)], title);
  tell(text.saved);
}

export function savePictures(pictures: Snapshot[], name: string): void {
  saveFile(fileName(`${name} picture`, new Date(), "json"), fileText(pictures), "application/json");
}

export const saveAll = () => savePictures(snapshots.peek(), `${ontology.peek().title} pictures`);

/** Opens the picture of a file; several are added to those that are kept. */
export async function openFile(file: File): Promise<void> {
  const read = readFileText(await file.text());
  if (typeof read === "string") {
    tell(read === "newer" ? text.notice.newerFile : text.notice.notAFile);
    return;
  }
  const [one, ...others] = read;
  if (one && others.length === 0) return openSnapshot(one, "file");
  if (keepAll(read)) tell(text.imported(read.length));
}

/** Shows a picture that was kept and goes where its reader was, as steps that can be undone. */
export function openSnapshot(one: Snapshot, from: "file" | "kept"): Promise<void> {
  return inTurn(async (isOpen) => {
    const known = schema.peek();
    const isOfThis = one.graph === graphKey(known);
    const read = await readPicture(one.picture);
    if (!isOpen()) return;
    const hasChanged = one.version !== undefined && one.version !== known?.graph?.hash;
    const changed = read.picture && isOfThis && hasChanged ? [{ words: text.notice.changedFile }] : [];
    if (read.picture) {
      const { database } = address.peek();
      go({ ...parseAddress(one.place), database });
      trustPicture();
    }
    showRead({ ...read, notices: [...changed, ...read.notices] }, { from, name: one.name });
    if (read.picture) tell(`${text.showed[from](read.picture.graph.nodes.length, one.name)}.`, true);
  });
}
