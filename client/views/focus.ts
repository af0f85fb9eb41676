import { go } from "../router.ts";
import { choosing } from "../state/address.ts";
import { address } from "../state/session.ts";

/** Moves the keyboard to the heading of the panel, once it is drawn. */
export function focusPanel(): void {
  requestAnimationFrame(focusOpenPanel);
}

/** Moves the keyboard to the heading of the panel that stands already, at once: a frame later it may be elsewhere by choice. */
export function focusOpenPanel(): void {
  const heading = document.querySelector<HTMLElement>(".panel h2[tabindex]");
  heading?.focus();
  // The heading stands above what is scrolled: whoever comes to it reads from the beginning.
  heading?.closest(".panel")?.querySelector(".panel-body")?.scrollTo({ top: 0, behavior: "instant" });
}

/** Moves the keyboard to the canvas, or to the form that stands in its place. */
export function focusCanvas(): void {
  requestAnimationFrame(focusStage);
}

/** The same at once. What the arrows go through comes before the buttons that stand above it. */
export function focusStage(): void {
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((stop) =>
      stop.checkVisibility({ visibilityProperty: true }),
    );
  (seen(".stage [tabindex='0']") ?? seen(".stage button"))?.focus();
}

/** Moves the keyboard to the find box. */
export function focusFind(): void {
  document.querySelector<HTMLElement>(".find input")?.focus();
}

/** Closes details, or else the view beside the canvas; the keyboard goes back to the canvas. */
export function closePanel(): void {
  const here = address.value;
  const isChosen = here.node !== undefined || here.relationship !== undefined;
  go(isChosen ? choosing(here) : { view: "graph" });
  if (!isChosen || here.view === "graph") focusCanvas();
}
