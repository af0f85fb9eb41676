import { formsText } from "../../text/forms.ts";

const { north, south, east, west } = formsText.maps;

/** "35.7° N", "0°". */
export function degreesInWords(degrees: number, of: "latitude" | "longitude"): string {
  const written = `${Math.abs(Math.round(degrees * 1000) / 1000)}°`;
  if (degrees === 0) return written;
  const [plus, minus] = of === "latitude" ? [north, south] : [east, west];
  return `${written} ${degrees > 0 ? plus : minus}`;
}
