/** The tokens that the canvas draws with, as Cytoscape understands them. */
export interface Theme {
  dark: boolean;
  /** More where the reader asked for it; forced where the system has colours of its own. */
  contrast?: "more" | "forced" | undefined;
  sans: string;
  canvas: string;
  surface: string;
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  lineFaint: string;
  marker: string;
  focus: string;
}

const tokens = {
  canvas: "--canvas",
  surface: "--surface",
  ink: "--ink",
  ink2: "--ink-2",
  ink3: "--ink-3",
  line: "--line",
  lineFaint: "--line-faint",
  marker: "--marker-strong",
  focus: "--focus",
} as const;

/** Reads the tokens through a hidden element, since a canvas cannot read `light-dark()`. */
export function readTheme(probe: HTMLElement): Theme {
  const colour = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(tokens).map(([name, token]) => [name, colour(`var(${token})`)]);
  return {
    ...(Object.fromEntries(entries) as Record<keyof typeof tokens, string>),
    dark: colour("light-dark(rgb(255, 255, 255), rgb(0, 0, 0))") === "rgb(0, 0, 0)",
    contrast: contrastNow(),
    sans: getComputedStyle(probe).fontFamily,
  };
}

function contrastNow(): Theme["contrast"] {
  if (matchMedia(forced).matches) return "forced";
  return document.documentElement.dataset.contrast === "more" ? "more" : undefined;
}

/** The same for one side. The page takes that side for so short a time that it is never drawn so. */
export function readSide(probe: HTMLElement, side: "light" | "dark"): Theme {
  const { dataset } = document.documentElement;
  const { theme: before } = dataset;
  dataset.theme = side;
  try {
    return readTheme(probe);
  } finally {
    if (before === undefined) delete dataset.theme;
    else dataset.theme = before;
  }
}

const forced = "(forced-colors: active)";
const queries = ["(prefers-color-scheme: dark)", forced];

/** Calls back whenever the tokens may have changed; gives a function that ends it. */
export function onThemeChange(changed: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "data-contrast"] });
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
    observer.disconnect();
  };
}

/** A duration token in milliseconds: 0 for readers who asked for less motion. */
export function duration(token: "--quick" | "--calm" | "--travel"): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(token)) || 0;
}
