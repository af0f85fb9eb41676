import { CircleAlert, X } from "lucide-preact";
import { savePicture } from "../../commands/pictures/file.ts";
import { isTooLarge } from "../../commands/pictures/write.ts";
import { dismiss, isSizeKnown, type Notice, notices } from "../../state/pictures/notices.ts";
import { longestPacked } from "../../state/pictures/packed.ts";
import { picturesText as text } from "../../text/pictures.ts";
import { focusCanvas } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import "./pictures.css";

/** What must be known of the picture or its link, above the canvas until it is taken away. */
export function Notices() {
  const isTold = isTooLarge.value && !isSizeKnown.value;
  return (
    <>
      {notices.value.map((notice) => (
        <Line key={notice.words} notice={notice} close={() => dismiss(notice)} />
      ))}
      {isTold && (
        <Line
          notice={{ words: text.notice.tooLarge(longestPacked), offers: "save" }}
          close={() => {
            isSizeKnown.value = true;
          }}
        />
      )}
    </>
  );
}

function Line({ notice: { words, offers }, close }: { notice: Notice; close: () => void }) {
  return (
    <div class="banner picture-note" role="note">
      <Icon of={CircleAlert} />
      <p>{words}</p>
      {offers === "save" && (
        <button type="button" class="button small" onClick={savePicture}>
          {text.saveFile}
        </button>
      )}
      <button
        type="button"
        class="button quiet icon-only small"
        aria-label={text.notice.close}
        title={text.notice.close}
        onClick={() => {
          close();
          focusCanvas();
        }}
      >
        <Icon of={X} size={14} />
      </button>
    </div>
  );
}
