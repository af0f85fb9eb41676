import { signal } from "@preact/signals";

/** The three layouts of the page: `tall` under 768 pixels, `middle` under 1200, else `wide`. */
export type Width = "wide" | "middle" | "tall";

const wide = matchMedia("(width >= 1200px)");
const tall = matchMedia("(width < 768px)");

export const width = signal<Width>(read());

function read(): Width {
  if (wide.matches) return "wide";
  return tall.matches ? "tall" : "middle";
}

export function watchWidth(): void {
  for (const query of [wide, tall]) {
    query.addEventListener("change", () => {
      width.value = read();
    });
  }
}
