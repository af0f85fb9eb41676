import type { TimelineItem } from "../../src/domain/timeline.ts";

/** More marks than these could not be told apart on the strip. */
const most = 600;

/** As many items as can be drawn, in their order: those of the picture, and of the rest some from every time. */
export function drawable(items: TimelineItem[], pictured: Set<string>): TimelineItem[] {
  if (items.length <= most) return items;
  const rest = items.filter(({ id }) => !pictured.has(id));
  const step = rest.length / Math.max(1, most - (items.length - rest.length));
  const some = new Set(rest.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)));
  return items.filter((item) => pictured.has(item.id) || some.has(item));
}
