import { formatAddress } from "../../state/address.ts";
import { shortOf } from "../../state/pictures/short.ts";
import {
  allSnapshots,
  freeName,
  graphKey,
  mostSnapshots,
  type Snapshot,
  snapshots,
  withSnapshot,
} from "../../state/pictures/snapshots.ts";
import { address, alsoSelected, announcement, picture, schema, tell } from "../../state/session.ts";
import { picturesText as text } from "../../text/pictures.ts";

/** What is seen now, under a name. */
export function snapshotNow(name: string): Snapshot {
  const known = schema.peek();
  const version = known?.graph?.hash;
  return {
    name,
    savedOn: Date.now(),
    graph: graphKey(known),
    ...(version && { version }),
    place: formatAddress(address.peek()),
    picture: shortOf(picture.peek(), alsoSelected.peek()),
  };
}

/** Keeps what is seen now in this browser. */
export function keepPicture(name: string): void {
  if (name === "") return;
  const isThere = snapshots.peek().some((one) => one.name === name);
  if (!isThere && allSnapshots.peek().length >= mostSnapshots) {
    tell(text.full(mostSnapshots));
    return;
  }
  allSnapshots.value = withSnapshot(allSnapshots.peek(), snapshotNow(name));
  announcement.value = isThere ? text.replaced(name) : text.kept(name);
}

/** Keeps pictures that came in a file, beside those that have their names; says whether there was room. */
export function keepAll(added: Snapshot[]): boolean {
  if (allSnapshots.peek().length + added.length > mostSnapshots) {
    tell(text.full(mostSnapshots));
    return false;
  }
  const list = [...allSnapshots.peek()];
  for (const one of added) list.push({ ...one, name: freeName(list, one) });
  allSnapshots.value = list;
  return true;
}

/** Deletes one; the toast brings it back. */
export function deleteSnapshot(one: Snapshot): void {
  allSnapshots.value = allSnapshots.peek().filter((other) => other !== one);
  tell(text.removed(one.name), () => {
    allSnapshots.value = withSnapshot(allSnapshots.peek(), one);
  });
}
