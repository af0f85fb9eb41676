import { BookOpen, type LucideIcon, SquareTerminal, Waypoints } from "lucide-preact";
import { type Address, formatAddress } from "../state/address.ts";
import { address } from "../state/session.ts";
import { lastGood } from "../state/statement.ts";
import { text } from "../text.ts";
import { Icon } from "./marks/Icon.tsx";

interface Tab {
  view: "graph" | "cypher" | "sources";
  icon: LucideIcon;
  to: () => Address;
}

const tabs: Tab[] = [
  { view: "graph", icon: Waypoints, to: () => ({ view: "graph" }) },
  { view: "cypher", icon: SquareTerminal, to: () => ({ view: "cypher", statement: lastGood.value?.statement }) },
  { view: "sources", icon: BookOpen, to: () => ({ view: "sources" }) },
];

/** The views, as links to their addresses; on a phone they stand at the bottom. */
export function Tabs() {
  const { view } = address.value;
  const current = view === "questions" ? "graph" : view;
  return (
    <nav class="tabs" aria-label={text.header.views}>
      {tabs.map(({ view, icon, to }) => (
        <a key={view} href={formatAddress(to())} aria-current={view === current ? "page" : undefined}>
          <Icon of={icon} /> {text.header[view]}
        </a>
      ))}
    </nav>
  );
}
