import { ArrowRight } from "lucide-preact";
import { Icon } from "../marks/Icon.tsx";

/** Stands between the words of a relationship and what they lead to. */
export function Arrow() {
  return (
    <span class="arrow">
      <Icon of={ArrowRight} size={13} />
    </span>
  );
}
