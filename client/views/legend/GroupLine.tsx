import { Group } from "lucide-preact";
import { ungroupAll } from "../../commands/grouping.ts";
import { gathering } from "../../state/grouped/gathered.ts";
import { groupId } from "../../state/grouped/grouped.ts";
import { groupingsIn } from "../../state/grouped/groupWords.ts";
import { ontology, picture } from "../../state/session.ts";
import { groupText as text } from "../../text/group.ts";
import { Icon } from "../marks/Icon.tsx";

/** What stands together as one mark, where anything does, and the way back. */
export function GroupLine() {
  const { members } = gathering.value;
  const seen = picture.value.grouped.filter((grouped) => members.has(groupId(grouped)));
  if (seen.length === 0) return null;
  return (
    <p class="legend-note">
      <Icon of={Group} size={14} />{" "}
      <span>
        {text.legend(groupingsIn(seen, ontology.value).join("; "))}{" "}
        <button type="button" class="link" onClick={ungroupAll}>
          {text.ungroupAll}
        </button>
      </span>
    </p>
  );
}
