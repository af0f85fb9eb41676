import { picturesText } from "../text/pictures.ts";
import { text } from "../text.ts";
import { copyText } from "./clipboard.ts";
import { isTooLarge, writtenAddress } from "./pictures/write.ts";

/** Puts the page's address, with the picture in it where it fits, into the clipboard. */
export async function copyLink(): Promise<void> {
  const link = await writtenAddress();
  await copyText(
    link,
    isTooLarge.peek() ? picturesText.notice.copiedWithout : text.header.copied,
    text.header.linkNotCopied,
  );
}
