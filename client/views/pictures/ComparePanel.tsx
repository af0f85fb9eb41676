import { useId } from "preact/hooks";
import { go } from "../../router.ts";
import { comparison, type Side } from "../../state/pictures/comparison.ts";
import { type Difference, isSame } from "../../state/pictures/difference.ts";
import { snapshots } from "../../state/pictures/snapshots.ts";
import { address } from "../../state/session.ts";
import { picturesText } from "../../text/pictures.ts";
import { closePanel } from "../focus.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import { Trouble } from "../Trouble.tsx";
import { Drawing } from "./Drawing.tsx";
import { NodeList } from "./NodeList.tsx";

const text = picturesText.compare;

/** Two pictures side by side: what was added and what is gone, drawn and in words. */
export function ComparePanel() {
  const here = address.value;
  if (here.view !== "pictures") return null;
  const { compare, with: other } = here;
  const found = comparison.value;
  return (
    <PanelFrame
      label={text.title}
      onClose={closePanel}
      heading={
        <h2 class="name" tabIndex={-1}>
          {text.title}
        </h2>
      }
    >
      <div class="compare-choice">
        <Choice label={text.first} chosen={compare} choose={(name) => go({ ...here, compare: name })} />
        <Choice label={text.second} chosen={other} choose={(name) => go({ ...here, with: name })} />
      </div>
      {found ? (
        <>
          <div class="compare-drawings">
            <Half side={found.first} ids={found.difference.gone} as="gone" />
            <Half side={found.second} ids={found.difference.added} as="added" />
          </div>
          <Words {...found.difference} />
        </>
      ) : (
        <Trouble title={text.missing} words={text.missingHint} />
      )}
    </PanelFrame>
  );
}

interface ChoiceProps {
  label: string;
  chosen: string | undefined;
  choose: (name: string | undefined) => void;
}

function Choice({ label, chosen, choose }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={chosen ?? ""} onChange={({ currentTarget: { value } }) => choose(value || undefined)}>
        <option value="">{text.now}</option>
        {snapshots.value.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const room = { width: 162, height: 110 };

function Half({ side: { name = text.now, picture }, ids, as }: { side: Side; ids: string[]; as: "added" | "gone" }) {
  return (
    <figure>
      <Drawing {...room} picture={picture} marked={{ ids: new Set(ids), as }} name={text.drawing(name)} />
      {ids.length > 0 && (
        <figcaption>
          <svg class="drawing" width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
            <path class={`drawing-${as}`} d={as === "added" ? "M1.5 5.5h8M5.5 1.5v8" : "M2 2l7 7M2 9l7-7"} />
          </svg>
          {text.legend[as]}
        </figcaption>
      )}
    </figure>
  );
}

function Words(found: Difference) {
  if (isSame(found)) return <p class="lead">{text.same}</p>;
  const { added, gone, addedLines, goneLines, moved, otherwise } = found;
  const fields = otherwise.map((field) => text.fields[field] ?? field).join(", ");
  return (
    <>
      {added.length > 0 && <NodeList title={text.added(added.length)} ids={added} />}
      {gone.length > 0 && <NodeList title={text.gone(gone.length)} ids={gone} />}
      <div class="compare-rest">
        {addedLines.length > 0 && <p>{text.addedLines(addedLines.length)}.</p>}
        {goneLines.length > 0 && <p>{text.goneLines(goneLines.length)}.</p>}
        {moved.length > 0 && <p>{text.moved(moved.length)}</p>}
        {fields !== "" && <p>{text.otherwise(fields)}</p>}
      </div>
    </>
  );
}
