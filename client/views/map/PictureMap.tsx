import { useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { nameOf } from "../../canvas/name.ts";
import { coordinatesOf } from "../../state/coordinates.ts";
import { clustersOf, viewInto } from "../../state/mapClusters.ts";
import { type MapView, panned, project, viewOf, zoomed } from "../../state/mapView.ts";
import { drawn, ontology } from "../../state/session.ts";
import { formsText } from "../../text/forms.ts";
import { useSeen } from "../matrix/seen.ts";
import { Controls } from "./Controls.tsx";
import { Graticule } from "./Graticule.tsx";
import { Marks } from "./Marks.tsx";
import "../form.css";
import "./map.css";

const text = formsText.maps;

/** How much a turn of the wheel brings nearer. */
const wheel = 0.0015;

/** What has coordinates, where it lies: a plain plot without tiles, since nothing may be fetched from elsewhere. */
export function PictureMap() {
  const paper = useRef<HTMLDivElement>(null);
  const { width, height } = useSeen(paper);
  const room = { width, height };
  const chosen = useSignal<MapView | undefined>(undefined);
  const [graph, known] = [drawn.value, ontology.value];
  const places = useMemo(() => {
    const found = graph.nodes.flatMap((node) => {
      const coordinates = coordinatesOf(node, known);
      return coordinates ? [{ node, ...coordinates }] : [];
    });
    return found.toSorted((one, other) => nameOf(one.node, known).localeCompare(nameOf(other.node, known), "en"));
  }, [graph, known]);
  const whole = viewOf(places, room);
  const view = chosen.value ?? whole;
  const at = new Map(places.map((place) => [place.node.id, project(place, view, room)]));
  const lines = graph.relationships.filter(({ from, to }) => at.has(from) && at.has(to));
  const zoom = (factor: number) => {
    chosen.value = zoomed(view, factor);
  };
  const drag = (event: PointerEvent) => {
    if (!(event.buttons & 1)) return;
    chosen.value = panned(view, event.movementX, event.movementY);
  };
  const unplaced = graph.nodes.length - places.length;
  return (
    <section class="form map" aria-label={text.name(places.length)}>
      {unplaced > 0 && <p class="form-note">{text.unplaced(unplaced)}</p>}
      <div
        class="map-paper"
        ref={paper}
        onPointerMove={drag}
        onWheel={(event) => {
          event.preventDefault();
          zoom(Math.exp(-event.deltaY * wheel));
        }}
      >
        {width > 0 && (
          <>
            <Graticule view={view} room={room} />
            <svg class="map-lines" width={width} height={height} aria-hidden="true">
              {lines.map(({ id, from, to }) => {
                const [[x1, y1], [x2, y2]] = [at.get(from) ?? [0, 0], at.get(to) ?? [0, 0]];
                return <line key={id} x1={x1} y1={y1} x2={x2} y2={y2} />;
              })}
            </svg>
            <Marks
              clusters={clustersOf(places, view, room)}
              room={room}
              onOpen={(cluster) => {
                chosen.value = viewInto(cluster, room);
              }}
            />
          </>
        )}
      </div>
      <Controls
        onZoom={zoom}
        onFit={() => {
          chosen.value = undefined;
        }}
      />
    </section>
  );
}
