import { useSignal } from "@preact/signals";
import { Download, FolderOpen, ImageDown } from "lucide-preact";
import { useRef } from "preact/hooks";
import { attempt } from "../../commands/attempt.ts";
import { isForgetful } from "../../commands/keeping.ts";
import { openFile, saveAll, savePicture } from "../../commands/pictures/file.ts";
import { keepPicture } from "../../commands/pictures/keep.ts";
import { exportPicture } from "../../state/exporting.ts";
import { snapshots } from "../../state/pictures/snapshots.ts";
import { picture } from "../../state/session.ts";
import { picturesText as text } from "../../text/pictures.ts";
import { Icon } from "../marks/Icon.tsx";
import { NameForm } from "../NameForm.tsx";
import { SnapshotLine } from "./SnapshotLine.tsx";

/** The pictures that this browser keeps, and what can be done with them. */
export function Pictures({ close }: { close: () => void }) {
  const renaming = useSignal<string | undefined>(undefined);
  const kept = snapshots.value;
  return (
    <section aria-label={text.title}>
      <h2>{text.title}</h2>
      <p class="keep-note">{text.lead}</p>
      <NameForm
        label={text.nameIt}
        begin={text.begin(picture.value.graph.nodes.length)}
        words={text}
        save={keepPicture}
      />
      {kept.length === 0 && <p class="keep-note">{text.none}</p>}
      <ul class="keep-list">
        {kept.map((one) => (
          <SnapshotLine key={one.name} one={one} renaming={renaming} close={close} />
        ))}
      </ul>
      {isForgetful.value && <p class="keep-note">{text.forgetful}</p>}
      <div class="pictures-foot">
        <button type="button" class="button small quiet" onClick={savePicture}>
          <Icon of={Download} size={14} /> {text.saveFile}
        </button>
        <FileButton close={close} />
        <button
          type="button"
          class="button small quiet"
          onClick={() => {
            close();
            exportPicture();
          }}
        >
          <Icon of={ImageDown} size={14} /> {text.exportImage}
        </button>
        {kept.length > 1 && (
          <button type="button" class="button small quiet" onClick={saveAll}>
            <Icon of={Download} size={14} /> {text.saveAll}
          </button>
        )}
      </div>
    </section>
  );
}

function FileButton({ close }: { close: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button small quiet" onClick={() => field.current?.click()}>
        <Icon of={FolderOpen} size={14} /> {text.openFile}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={text.openFile}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (!file) return;
          attempt(openFile(file));
          close();
        }}
      />
    </>
  );
}
