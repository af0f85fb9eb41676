import { type Font, families, type Measure } from "./picture/words.ts";

/** Measures in the letters of a page, once the browser has them. */
export async function pageMeasure(): Promise<Measure> {
  const wanted: Font[] = [
    { voice: "sans", size: 12, weight: 400 },
    { voice: "sans", size: 12, weight: 400, isItalic: true },
    { voice: "serif", size: 12, weight: 400 },
  ];
  await Promise.all(wanted.map((font) => document.fonts.load(css(font))));
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${css(font)} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context) context.font = css(font);
    const width = context?.measureText(text).width ?? text.length * font.size * 0.55;
    known.set(key, width);
    return width;
  };
}

const css = ({ voice, size, weight, isItalic }: Font) =>
  `${isItalic ? "italic " : ""}${weight} ${size}px ${families[voice]}`;
