import { Download, Keyboard, Link } from "lucide-preact";
import { copyLink } from "../commands/copyLink.ts";
import { width } from "../commands/window.ts";
import { exportPicture } from "../state/exporting.ts";
import { showKeys } from "../state/keysHelp.ts";
import { loadedAt } from "../state/session.ts";
import { text } from "../text.ts";
import { Colours } from "./Colours.tsx";
import { FoldedTools } from "./FoldedTools.tsx";
import { PicturesButton } from "./pictures/PicturesButton.tsx";
import { Tool } from "./Tool.tsx";

/** Pictures, copy link, export, colours and keys; where the question box needs their room, behind "More". */
export function Tools() {
  if (width.value !== "wide") return <FoldedTools isPhone={width.value === "tall"} />;
  return (
    <div class="tools">
      <PicturesButton />
      <Tool icon={Link} name={text.header.copyLink} onClick={copyLink} />
      {loadedAt.value > 0 && <Tool icon={Download} name={text.header.exportPicture} onClick={exportPicture} />}
      <Colours />
      <Tool icon={Keyboard} name={text.header.allKeys} onClick={showKeys} />
    </div>
  );
}
