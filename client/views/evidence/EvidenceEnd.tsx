import { CircleAlert } from "lucide-preact";
import type { Evidence } from "../../../src/domain/evidence.ts";
import type { SharedBasis } from "../../state/basis.ts";
import { evidenceText as text } from "../../text/evidence.ts";
import { BasisMark } from "../marks/BasisMark.tsx";
import { Icon } from "../marks/Icon.tsx";

/** At the end of a row: whether the text is odd there, how many passages say it where it is not one, and the basis. */
export function EvidenceEnd({ basis, sources, note }: Pick<Evidence, "sources" | "note"> & { basis: SharedBasis }) {
  return (
    <span class="end">
      {note && (
        <span class="note-mark" role="img" aria-label={text.noted(note)} title={note}>
          <Icon of={CircleAlert} size={14} />
        </span>
      )}
      {sources.length > 1 && <span class="count">{text.passages(sources.length)}</span>}
      <BasisMark basis={basis} />
    </span>
  );
}
