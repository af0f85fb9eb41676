import { CircleAlert } from "lucide-preact";
import { drawn } from "../../state/session.ts";
import { evidenceText as text } from "../../text/evidence.ts";
import { Icon } from "../marks/Icon.tsx";

/** What the mark of a note says, where any is drawn. */
export function NoteLine() {
  const { nodes, relationships } = drawn.value;
  if (![...nodes, ...relationships].some(({ properties }) => typeof properties.note === "string")) return null;
  return (
    <p class="legend-note">
      <Icon of={CircleAlert} size={14} /> <span>{text.legend}</span>
    </p>
  );
}
