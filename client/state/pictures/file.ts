import { z } from "zod";
import { parsedJson } from "../json.ts";
import { type Fault, readShort } from "./packed.ts";
import { Snapshot } from "./snapshots.ts";

/** It rises when an older page could not read what is written. */
const version = 1;

/** One picture or several, as a file has them. */
const PictureFile = z.object({
  backchannel: z.literal("pictures"),
  version: z.int().min(1),
  pictures: z.array(z.unknown()).min(1).max(1_000),
});

export function fileText(pictures: Snapshot[]): string {
  return `${JSON.stringify({ backchannel: "pictures", version, pictures })}\n`;
}

/** What `fileText` wrote, or why it can't be read. */
export function readFileText(text: string): Snapshot[] | Fault {
  const file = PictureFile.safeParse(parsedJson(text)).data;
  if (!file) return "damaged";
  if (file.version > version) return "newer";
  const read = file.pictures.map((written) => {
    const kept = Snapshot.extend({ picture: z.unknown() }).safeParse(written).data;
    const picture = readShort(kept?.picture);
    if (!kept || picture === "damaged") return "damaged";
    return picture === "newer" ? "newer" : { ...kept, picture };
  });
  const fault = read.find((one) => typeof one === "string");
  return fault ?? read.filter((one) => typeof one !== "string");
}
