const widths = [88, 68, 114, 76, 58, 82, 70, 54];
const talks = [
  [470, 533, 90],
  [414, 458, 92],
  [408, 378, 94],
  [441, 300, 105],
  [535, 238, 127],
  [667, 208, 111],
  [806, 202, 117],
  [948, 208, 83],
  [1080, 238, 126],
  [1172, 300, 83],
  [1205, 380, 114],
  [1198, 458, 85],
  [1140, 533, 86],
] as const;

/** The legend's place, while there is nothing to list. */
export function Skeleton() {
  return (
    <div class="legend skeleton" aria-hidden="true">
      {[0, 1].map((part) => (
        <div key={part}>
          <i class="heading" />
          {widths.map((width) => (
            <span key={width}>
              <b />
              <i style={{ width: `${width}px` }} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The ring of talks in outline. */
export function Talks() {
  return (
    <svg class="talks" viewBox="350 185 914 364" aria-hidden="true">
      <polyline points={talks.map(([x, y]) => `${x},${y}`).join(" ")} />
      {talks.map(([x, y, width]) => (
        <rect key={x} x={x - width / 2} y={y - 12} width={width} height="24" rx="4" />
      ))}
    </svg>
  );
}
