import { BookOpen, type LucideIcon, SquareTerminal, Waypoints } from "lucide-preact";
import type { Address } from "../state/address.ts";
import { linkTo } from "../state/link.ts";
import { address, sources } from "../state/session.ts";
import { ran } from "../state/tabs.ts";
import { text } from "../text.ts";
import { Icon } from "./marks/Icon.tsx";

interface Tab {
  view: "graph" | "cypher" | "sources";
  icon: LucideIcon;
  to: () => Address;
}

const tabs: Tab[] = [
  { view: "graph", icon: Waypoints, to: () => ({ view: "graph" }) },
  {
    view: "cypher",
    icon: SquareTerminal,
    to: () => ({ view: "cypher", statement: ran.value?.statement, parameters: ran.value?.parameters || undefined }),
  },
  { view: "sources", icon: BookOpen, to: () => ({ view: "sources" }) },
];

/** Where a database has no documents there is nothing to list; until it is known, nothing moves. */
const isOffered = ({ view }: Tab) =>
  view !== "sources" || view === address.value.view || sources.value?.documents.length !== 0;

/** The views, as links to their addresses; on a phone they stand at the bottom. */
export function Tabs() {
  const { view } = address.value;
  const current = view === "cypher" || view === "sources" ? view : "graph";
  return (
    <nav class="tabs" aria-label={text.header.views}>
      {tabs.filter(isOffered).map(({ view, icon, to }) => (
        <a key={view} href={linkTo(to())} aria-current={view === current ? "page" : undefined}>
          <Icon of={icon} /> {text.header[view]}
        </a>
      ))}
    </nav>
  );
}
