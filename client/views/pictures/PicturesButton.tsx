import { useSignal } from "@preact/signals";
import { Images } from "lucide-preact";
import { loadedAt } from "../../state/session.ts";
import { picturesText as text } from "../../text/pictures.ts";
import { later } from "../later.tsx";
import { Popover } from "../Popover.tsx";
import { WaitingWords } from "../Waiting.tsx";

export const Pictures = later(async () => (await import("./Pictures.tsx")).Pictures, { Waiting: WaitingWords });

/** Pictures that were given a name, and the way into a file and out of one. */
export function PicturesButton() {
  const isOpen = useSignal(false);
  if (loadedAt.value === 0) return null;
  return (
    <Popover isOpen={isOpen} icon={Images} name={text.open} class="pictures" isIconOnly>
      {(close) => <Pictures close={close} />}
    </Popover>
  );
}
