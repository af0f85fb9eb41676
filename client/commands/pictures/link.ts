import { batch } from "@preact/signals";
import type { Schema } from "../../../src/domain/schema.ts";
import { ApiError } from "../../api.ts";
import { controls } from "../../canvas/controls.ts";
import type { Action } from "../../state/action.ts";
import { host } from "../../state/guests.ts";
import { type Carried, versionOf } from "../../state/pictures/carried.ts";
import { notices } from "../../state/pictures/notices.ts";
import { unpack } from "../../state/pictures/packed.ts";
import { pending, trustPicture } from "../../state/pictures/pending.ts";
import { act, alsoSelected, announcement, jumpTo, schema } from "../../state/session.ts";
import { picturesText } from "../../text/pictures.ts";
import { attempt, inTurn } from "../attempt.ts";
import { only, type Read, readPicture } from "./read.ts";

const { notice: text } = picturesText;

/** What the link shows that the page was opened with; undefined where it shows the opening. */
export async function linked(known: Schema, signal?: AbortSignal): Promise<Read | undefined> {
  const { s, graph } = pending.peek() ?? {};
  return s === undefined ? undefined : readLink({ s, ...(graph && { graph }) }, known, signal);
}

async function readLink({ s = "", graph }: Carried, known: Schema, signal?: AbortSignal): Promise<Read> {
  const short = await unpack(s);
  if (short === "damaged" || short === "newer") return only(text[short]);
  try {
    const read = await readPicture(short, signal);
    const version = versionOf(known.graph?.hash);
    const hasChanged = read.picture && graph !== undefined && version !== undefined && graph !== version;
    return hasChanged ? { ...read, notices: [{ words: text.changed }, ...read.notices] } : read;
  } catch (error) {
    if (!(error instanceof ApiError) || error.unavailable) throw error;
    return only(text.refused(error.message));
  }
}

/** Opens the picture of a link that was put into the address of the open page, as a step that can be undone. */
export function openLink(): void {
  attempt(
    inTurn(async (isOpen) => {
      const known = schema.peek();
      const carried = pending.peek();
      if (!known || !carried) return;
      const read = carried.s === undefined ? undefined : await readLink(carried, known);
      if (!isOpen() || pending.peek() !== carried) return;
      if (read) showRead(read, { from: "link" });
      else jumpTo(0);
      pending.value = undefined;
      controls.peek()?.fit();
    }),
  );
}

/** Shows a picture that was read, and says what must be said of it. */
export function showRead(
  { picture, guests, also, notices: told }: Read,
  { from, name }: Pick<Extract<Action, { do: "show" }>, "from" | "name">,
): void {
  batch(() => {
    if (picture) {
      act({ do: "show", picture, from, ...(name && { name }) });
      alsoSelected.value = also;
      if (guests) act({ do: "bring", ...guests, guestOf: host.peek() });
      if (from === "link") trustPicture();
    }
    notices.value = told;
    if (told.length > 0) announcement.value = told.map(({ words }) => words).join(" ");
  });
}
