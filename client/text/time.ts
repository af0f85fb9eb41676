import { nodes, number, several } from "./counts.ts";

/** Every word about the stretch of time that is shown. */
export const timeText = {
  step: (range: string) => `Showed ${range} alone`,
  stepAll: "Showed all of the time",
  hint: "Drag the ends to narrow, or use the arrow keys on them.",
  ends: { from: "First year shown", to: "Last year shown" },
  endsByMonth: { from: "First month shown", to: "Last month shown" },
  value: (when: string, count: number) => `${when}, ${count === 0 ? "nothing" : nodes(count)} dated`,
  part: (shown: number, all: number) => `${number(shown)} of ${number(all)} dated nodes fall in it.`,
  outside: "outside the time shown",
  play: (unit: "year" | "month") => `Play through the ${unit}s`,
  pause: "Pause",
  over: (when: string) => `Stopped at ${when}.`,
  speed: (times: number) => `Speed: ${times} times`,
  times: (times: number) => `${times}×`,
  counts: "How much is dated when",
  chip: {
    label: "Time shown",
    remove: (range: string) => `Show all of the time, not ${range} alone`,
    undated: (count: number) => `${several(count, "stays without a date", "stay without a date")}`,
  },
  nothing: (range: string) => `Nothing here is dated ${range}`,
};
