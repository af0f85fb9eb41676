import { parsedJson } from "../json.ts";
import { isWhole } from "./inShort.ts";
import { Short } from "./short.ts";

/** The first number of what stands in an address; it rises when an older page could not read what is written. */
const version = 1;

/** A link longer than this is cut by some mail programs and chats; then the picture stays out of it. */
export const longestPacked = 8_000;

/** With more in it than this a picture is too large for a link: packing it would be for nothing. */
const mostForLink = 8_000;

/** What a link may unfold to. */
const mostBytes = 8_000_000;

/** Why a text is no picture: written by a newer page, or damaged on the way. */
export type Fault = "newer" | "damaged";

/** A picture for an address, `1.` and letters that need no escape; undefined where it would be too long. */
export async function pack(short: Short): Promise<string | undefined> {
  if (short.nodes.length + short.relationships.length / 3 > mostForLink) return undefined;
  const packed = await packWhole(short);
  return packed.length <= longestPacked ? packed : undefined;
}

/** The same however long it is. */
export async function packWhole(short: Short): Promise<string> {
  const stream = new Blob([JSON.stringify(short)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return `${version}.${base64(bytes)}`;
}

/** What `pack` was given, or why it can't be had. */
export async function unpack(packed: string): Promise<Short | Fault> {
  const [, written, letters] = /^(\d+)\.([\w-]*)$/.exec(packed) ?? [];
  if (written === undefined) return "damaged";
  if (Number(written) > version) return "newer";
  const text = await inflated(bytesOf(letters ?? ""));
  return text === undefined ? "damaged" : readShort(parsedJson(text));
}

/** A picture in short form as a link or a file has it. What this page has no name for comes from a newer one. */
export function readShort(written: unknown): Short | Fault {
  const { data: short, error } = Short.safeParse(written);
  if (error) return error.issues.every(({ code }) => code === "unrecognized_keys") ? "newer" : "damaged";
  return isWhole(short) ? short : "damaged";
}

/** Undefined where it is no such stream, or unfolds to more than any picture of ours. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [text, length] = ["", 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      length += value.length;
      if (length > mostBytes) {
        await reader.cancel();
        return undefined;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
