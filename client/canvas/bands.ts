/** Zoom levels between which everything looks the same: at some names come and go, at all of them some grow. */
const bands = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.25, 0];

/** The lower end of the band that a zoom level is in. */
export function bandOf(zoom: number): number {
  return bands.find((band) => zoom >= band) ?? 0;
}

/** Those of them at which anything changes that is not lit: some names come and go, and boxes show their years. */
const calmBands = [0.8, 0.6, 0];

/** The same among the bands that matter to what is not lit. */
export function calmBandOf(band: number): number {
  return calmBands.find((calm) => band >= calm) ?? 0;
}
