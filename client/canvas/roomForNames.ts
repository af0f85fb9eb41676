/** A name that might be written on the screen: the middle of its upper edge, and its size, in pixels. */
export interface Candidate {
  id: string;
  x: number;
  top: number;
  width: number;
  height: number;
}

/** What is left between two names. */
const gap = 4;
/** A screen with more names than this reads as a list. */
const most = 100;

/** The names that have room, the first come first served: none lies on another. */
export function withRoom(candidates: Iterable<Candidate>): Candidate[] {
  const rows = new Map<number, Candidate[]>();
  const written: Candidate[] = [];
  for (const one of candidates) {
    const band = Math.floor(one.top / rowHeight);
    const near = [band - 1, band, band + 1].flatMap((row) => rows.get(row) ?? []);
    if (near.some((other) => isOn(one, other))) continue;
    written.push(one);
    rows.set(band, [...(rows.get(band) ?? []), one]);
    if (written.length === most) break;
  }
  return written;
}

const rowHeight = 24;

function isOn(one: Candidate, other: Candidate): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
    one.top < other.top + other.height + 2 &&
    other.top < one.top + one.height + 2
  );
}
