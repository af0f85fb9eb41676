import { effect, type Signal, signal } from "@preact/signals";
import { z } from "zod";

const Theme = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof Theme>;

const Contrast = z.enum(["system", "more"]);
export type Contrast = z.infer<typeof Contrast>;

const keys = { theme: "backchannel.theme", contrast: "backchannel.contrast" };

export const theme = signal<Theme>(kept(keys.theme, Theme, "system"));
export const contrast = signal<Contrast>(kept(keys.contrast, Contrast, "system"));

/** Storage may be switched off: then a choice lasts as long as the page. */
function kept<Choice>(key: string, schema: z.ZodType<Choice>, usual: Choice): Choice {
  try {
    return schema.safeParse(localStorage.getItem(key)).data ?? usual;
  } catch {
    return usual;
  }
}

function keep(key: string, { value }: Signal<string>): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}

/** Writes both choices on the document, where the style sheets and the canvas look for them. */
export function startTheme(): void {
  const systemContrast = matchMedia("(prefers-contrast: more)");
  const wantsMore = signal(systemContrast.matches);
  systemContrast.addEventListener("change", ({ matches }) => {
    wantsMore.value = matches;
  });
  const { dataset } = document.documentElement;
  effect(() => {
    if (theme.value === "system") delete dataset.theme;
    else dataset.theme = theme.value;
    keep(keys.theme, theme);
  });
  effect(() => {
    if (contrast.value === "more" || wantsMore.value) dataset.contrast = "more";
    else delete dataset.contrast;
    keep(keys.contrast, contrast);
  });
}
