import {
  Boxes,
  Crosshair,
  EyeOff,
  Focus,
  GitFork,
  Group,
  ListPlus,
  type LucideIcon,
  Minimize2,
  Orbit,
  Pin,
  Plus,
  Shuffle,
  Waypoints,
} from "lucide-preact";

export {
  ArrowLeft,
  ArrowRight,
  ChevronRight,
  Download,
  Ellipsis,
  Eye,
  type LucideIcon as Drawing,
  Merge,
  Search,
  Split,
} from "lucide-preact";

const drawings: Record<string, LucideIcon> = {
  expand: Plus,
  expandByType: GitFork,
  collapse: Minimize2,
  hide: EyeOff,
  keepOnly: Focus,
  pin: Pin,
  group: Group,
  groupBy: Boxes,

  selectMore: ListPlus,
  zoom: Crosshair,
  invert: Shuffle,
  relate: Waypoints,
  neighbourhood: Orbit,
};

export const iconOf = (name: string): LucideIcon => drawings[name] ?? Plus;
