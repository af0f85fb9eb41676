import { FilterButton } from "../filters/FilterButton.tsx";
import { StyleButton } from "../style/StyleButton.tsx";

/** What changes the legend's say: filters besides its rows, and what marks show besides their label. */
export function LegendTools() {
  return (
    <div class="legend-tools">
      <FilterButton />
      <StyleButton />
    </div>
  );
}
