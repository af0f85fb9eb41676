import type { LucideIcon } from "lucide-preact";
import { Icon } from "./marks/Icon.tsx";

interface Props {
  icon: LucideIcon;
  name: string;
  expanded?: boolean;
  onClick: () => void;
}

/** A button of the header that is an icon; its name is told. */
export function Tool({ icon, name, expanded, onClick }: Props) {
  return (
    <button
      type="button"
      class="button quiet icon-only"
      aria-label={name}
      aria-expanded={expanded}
      title={name}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
