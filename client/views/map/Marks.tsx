import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { isUnnamed } from "../../canvas/mark.ts";
import { nameOf } from "../../canvas/name.ts";
import { type Cluster, canPart, towards } from "../../state/mapClusters.ts";
import type { Room } from "../../state/mapView.ts";
import { address, ontology } from "../../state/session.ts";
import { number } from "../../text/counts.ts";
import { formsText } from "../../text/forms.ts";
import { isPointed, pointing } from "../evidence/Disclosure.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import { show } from "../matrix/keys.ts";
import { freeNames } from "./names.ts";
import { degreesInWords } from "./words.ts";

interface Props {
  clusters: Cluster[];
  room: Room;
  /** What becomes of a mark that stands for several nodes. */
  onOpen: (cluster: Cluster) => void;
}

const idOf = (cluster: Cluster) => cluster.members[0]?.node.id ?? "";

/** The nodes at their places, a list to choose from: one stop of Tab, within which the arrows go over the map. */
export function Marks({ clusters, room, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const current = useSignal<string | undefined>(undefined);
  const has = (cluster: Cluster, id: string | undefined) => cluster.members.some(({ node }) => node.id === id);
  const stop =
    clusters.find((cluster) => has(cluster, current.value)) ??
    clusters.find((cluster) => has(cluster, address.value.node)) ??
    clusters[0];
  const seen = clusters.filter(({ x, y }) => x > -20 && y > -20 && x < room.width + 20 && y < room.height + 20);
  const named = freeNames(seen, (cluster) => wordsOf(cluster), room);
  const choose = (cluster: Cluster, byKey: boolean) => {
    current.value = idOf(cluster);
    if (canPart(cluster)) return onOpen(cluster);
    // No zoom parts what stands in one place: each press is the next of it.
    const ids = cluster.members.map(({ node }) => node.id);
    const next = ids[(ids.indexOf(address.value.node ?? "") + 1) % ids.length];
    if (next !== undefined) show({ node: next }, byKey);
  };
  const click = ({ target }: MouseEvent) => {
    const id = target instanceof Element ? target.closest<HTMLElement>("[data-id]")?.dataset.id : undefined;
    const cluster = clusters.find((one) => idOf(one) === id);
    if (cluster) choose(cluster, false);
  };
  const press = (event: KeyboardEvent) => {
    const next = stop && towards(clusters, stop, event.key);
    if (next) {
      current.value = idOf(next);
      list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(idOf(next))}"]`)?.focus();
    } else if (stop && (event.key === "Enter" || event.key === " ")) choose(stop, event.key === "Enter");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class="map-marks"
      role="listbox"
      aria-label={formsText.maps.name(clusters.reduce((sum, { members }) => sum + members.length, 0))}
      ref={list}
      onKeyDown={press}
      onClick={click}
    >
      {clusters.map((cluster) => {
        const lights = { nodes: cluster.members.map(({ node }) => node.id), relationships: [] };
        const isChosen = has(cluster, address.value.node);
        const [first] = cluster.members;
        if (!first) return null;
        return (
          <div
            key={idOf(cluster)}
            role="option"
            class={["map-mark", (isChosen || isPointed(lights)) && "lit"].filter(Boolean).join(" ")}
            style={{ left: `${Math.round(cluster.x)}px`, top: `${Math.round(cluster.y)}px` }}
            aria-selected={isChosen}
            aria-label={labelOf(cluster)}
            title={labelOf(cluster)}
            tabIndex={cluster === stop ? 0 : -1}
            data-id={idOf(cluster)}
            {...pointing(lights)}
          >
            {cluster.members.length > 1 ? (
              <b>{number(cluster.members.length)}</b>
            ) : (
              <NodeMark labels={first.node.labels} isUnnamed={isUnnamed(first.node)} size={18} />
            )}
            {(named.has(cluster) || isChosen) && (
              <span class={named.get(cluster)} dir="auto">
                {wordsOf(cluster)}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

const wordsOf = ({ members: [first] }: Cluster) => (first ? nameOf(first.node, ontology.value) : "");

function labelOf(cluster: Cluster): string {
  const [first] = cluster.members;
  if (!first || cluster.members.length > 1) return formsText.maps.together(cluster.members.length, wordsOf(cluster));
  const { latitude, longitude } = first;
  return formsText.maps.place(
    wordsOf(cluster),
    degreesInWords(latitude, "latitude"),
    degreesInWords(longitude, "longitude"),
  );
}
