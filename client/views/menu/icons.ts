import {
  Crosshair,
  EyeOff,
  Focus,
  Group,
  ListPlus,
  type LucideIcon,
  Minimize2,
  Pin,
  Plus,
  Shuffle,
  Waypoints,
} from "lucide-preact";

export { Download, Ellipsis, Eye, type LucideIcon as Drawing, Merge, Search, Split } from "lucide-preact";

const drawings: Record<string, LucideIcon> = {
  expand: Plus,
  collapse: Minimize2,
  hide: EyeOff,
  keepOnly: Focus,
  pin: Pin,
  group: Group,
  selectMore: ListPlus,
  zoom: Crosshair,
  invert: Shuffle,
  relate: Waypoints,
};

export const iconOf = (name: string): LucideIcon => drawings[name] ?? Plus;
