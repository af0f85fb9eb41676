import type { Signal } from "@preact/signals";
import { Columns2, Download, Pencil, Trash2 } from "lucide-preact";
import { attempt } from "../../commands/attempt.ts";
import { openSnapshot, savePictures } from "../../commands/pictures/file.ts";
import { deleteSnapshot } from "../../commands/pictures/keep.ts";
import { go } from "../../router.ts";
import { shownLines, shownNodes } from "../../state/pictures/inShort.ts";
import { allSnapshots, renamedSnapshot, type Snapshot, snapshots } from "../../state/pictures/snapshots.ts";
import { schema } from "../../state/session.ts";
import { picturesText as text } from "../../text/pictures.ts";
import { LineButton } from "../cypher/LineButton.tsx";
import { NameForm } from "../NameForm.tsx";
import { Drawing } from "./Drawing.tsx";

interface Props {
  one: Snapshot;
  renaming: Signal<string | undefined>;
  close: () => void;
}

/** A picture of the list: opened by choosing it, and what else can be done with it. */
export function SnapshotLine({ one, renaming, close }: Props) {
  if (renaming.value === one.name) return <Renaming one={one} renaming={renaming} />;
  const { name, savedOn, picture, version } = one;
  const isOlder = version !== undefined && version !== schema.value?.graph?.hash;
  return (
    <li>
      <button
        type="button"
        class="keep snapshot"
        onClick={() => {
          attempt(openSnapshot(one, "kept"));
          close();
        }}
      >
        <Drawing picture={picture} />
        <span>
          <b dir="auto">{name}</b>
          <small>{text.counts(shownNodes(picture).length, shownLines(picture).length)}</small>
          <small>{isOlder ? `${text.day(savedOn)}, ${text.older}` : text.day(savedOn)}</small>
        </span>
      </button>
      <LineButton
        icon={Columns2}
        name={text.compareNamed(name)}
        title={text.compareShort}
        onClick={() => {
          go({ view: "pictures", compare: name });
          close();
        }}
      />
      <LineButton
        icon={Download}
        name={text.saveNamed(name)}
        title={text.saveShort}
        onClick={() => savePictures([one], name)}
      />
      <LineButton
        icon={Pencil}
        name={text.rename(name)}
        title={text.renameShort}
        onClick={() => {
          renaming.value = name;
        }}
      />
      <LineButton icon={Trash2} name={text.remove(name)} title={text.removeShort} onClick={() => deleteSnapshot(one)} />
    </li>
  );
}

function Renaming({ one, renaming }: Pick<Props, "one" | "renaming">) {
  const done = () => {
    renaming.value = undefined;
  };
  return (
    <li>
      <NameForm
        label={text.newName(one.name)}
        begin={one.name}
        words={text}
        isTaken={(name) => snapshots.value.some((other) => other !== one && other.name === name)}
        save={(name) => {
          allSnapshots.value = renamedSnapshot(allSnapshots.peek(), one, name);
          done();
        }}
        leave={done}
      />
    </li>
  );
}
