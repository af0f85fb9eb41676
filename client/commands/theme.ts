import { effect, signal } from "@preact/signals";
import { z } from "zod";

const Theme = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof Theme>;

const key = "backchannel.theme";

export const theme = signal<Theme>(kept());

/** Storage may be switched off: then the theme lasts as long as the page. */
function kept(): Theme {
  try {
    return Theme.safeParse(localStorage.getItem(key)).data ?? "system";
  } catch {
    return "system";
  }
}

export function startTheme(): void {
  effect(() => {
    const { value } = theme;
    if (value === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
    try {
      localStorage.setItem(key, value);
    } catch {
      // As above.
    }
  });
}

const following: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };

export function nextTheme(): Theme {
  theme.value = following[theme.value];
  return theme.value;
}
