import { mostParts, type Parts } from "../../../src/domain/parts.ts";
import type { Picture } from "../../state/picture.ts";
import { alsoSelectedIn, guestsOf, ownOf, pictureOf } from "../../state/pictures/fromShort.ts";
import { relationshipIds } from "../../state/pictures/inShort.ts";
import type { Notice } from "../../state/pictures/notices.ts";
import type { Short } from "../../state/pictures/short.ts";
import { picturesText } from "../../text/pictures.ts";
import { ask } from "../ask.ts";

const { notice: text } = picturesText;

/** A picture as the graph has it now, and what its reader must be told. Without a picture there is only that. */
export interface Read {
  picture?: Picture;
  /** What its place had brought along. */
  guests?: Guests;
  also: string[];
  notices: Notice[];
}

type Guests = ReturnType<typeof guestsOf>;

/** How many of what is gone are named. */
const mostNamed = 5;

/** Fetches what a picture in short form names. Throws `ApiError` where the database does not answer. */
export async function readPicture(short: Short, signal: AbortSignal = new AbortController().signal): Promise<Read> {
  const { guests } = short;
  const nodes = [...short.nodes, ...(guests?.nodes ?? [])];
  const relationships = [...relationshipIds(short), ...(guests?.relationships ?? [])];
  if (nodes.length > mostParts.nodes || relationships.length > mostParts.relationships)
    return only(text.tooMany(mostParts.nodes, mostParts.relationships));
  const parts = await ask("getParts", { body: { nodes, relationships } }, { signal });
  const { subgraph, gone } = parts;
  if (subgraph.nodes.length === 0 && gone.nodes.length > 0) return only(text.allGone);
  return {
    picture: pictureOf(short, ownOf(short, subgraph)),
    ...(guests && { guests: guestsOf(short, subgraph) }),
    also: alsoSelectedIn(short, subgraph),
    notices: goneWords(gone).map((words) => ({ words })),
  };
}

export const only = (words: string): Read => ({ also: [], notices: [{ words }] });

function goneWords({ nodes, relationships }: Parts["gone"]): string[] {
  if (nodes.length + relationships.length === 0) return [];
  const rest = nodes.length - mostNamed;
  const names = [...nodes.slice(0, mostNamed), ...(rest > 0 ? [text.andMore(rest)] : [])].join(", ");
  return [text.gone(nodes.length, relationships.length, names)];
}
