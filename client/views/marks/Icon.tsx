import type { LucideIcon } from "lucide-preact";

/** An icon of the interface; what it stands beside gives it its name. */
export function Icon({ of: Drawing, size = 16 }: { of: LucideIcon; size?: number }) {
  return <Drawing class="icon" size={size} strokeWidth={1.75} aria-hidden="true" />;
}
