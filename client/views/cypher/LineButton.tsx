import type { LucideIcon } from "lucide-preact";
import { Icon } from "../marks/Icon.tsx";

interface Props {
  icon: LucideIcon;
  /** What it does, and to what. */
  name: string;
  /** The same where the line itself says to what. */
  title?: string;
  onClick: () => void;
}

/** Something to do with a line of a list, beside choosing it. */
export function LineButton({ icon, name, title = name, onClick }: Props) {
  return (
    <button type="button" class="button quiet icon-only small" aria-label={name} title={title} onClick={onClick}>
      <Icon of={icon} size={14} />
    </button>
  );
}
