import { graticule } from "../../state/graticule.ts";
import { type MapView, project, type Room } from "../../state/mapView.ts";
import { degreesInWords } from "./words.ts";

/** The net of degrees, each line with its number at the edge. */
export function Graticule({ view, room }: { view: MapView; room: Room }) {
  const { latitudes, longitudes } = graticule(view, room);
  return (
    <svg class="map-net" width={room.width} height={room.height} aria-hidden="true">
      {latitudes.map((latitude) => {
        const [, y] = project({ ...view, latitude }, view, room);
        return (
          <g key={latitude}>
            <line x1="0" x2={room.width} y1={y} y2={y} />
            <text x="20" y={y - 4}>
              {degreesInWords(latitude, "latitude")}
            </text>
          </g>
        );
      })}
      {longitudes.map((longitude) => {
        const [x] = project({ ...view, longitude }, view, room);
        return (
          <g key={longitude}>
            <line x1={x} x2={x} y1="0" y2={room.height} />
            <text x={x + 4} y="14">
              {degreesInWords(longitude, "longitude")}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
