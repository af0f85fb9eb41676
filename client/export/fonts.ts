/** The page's own letters as a style sheet with everything in it, so that a drawing looks the same elsewhere. */
export async function lettersFor(text: string): Promise<string> {
  const isBeyond = /[\u0100-\u02ff\u1d00-\u1eff\u2c60-\u2c7f]/.test(text);
  const rules = faces().filter((rule) => isBeyond || rule.style.getPropertyValue("unicode-range") === "");
  return (await Promise.all(rules.map(embedded))).join("\n");
}

const families = /Libre Franklin|Newsreader/;

function faces(): CSSFontFaceRule[] {
  return (
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => families.test(style.getPropertyValue("font-family")))
      // Nothing of a picture is written in slanted serifs.
      .filter(({ style }) => !(/Newsreader/.test(style.getPropertyValue("font-family")) && isSlanted(style)))
  );
}

const isSlanted = (style: CSSStyleDeclaration) => style.getPropertyValue("font-style") === "italic";

const descriptors = ["font-family", "font-style", "font-weight", "unicode-range"];
const known = new Map<string, Promise<string>>();

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src"))?.[1] ?? "";
  const file = new URL(address, parentStyleSheet?.href ?? document.baseURI).href;
  const letters = known.get(file) ?? dataOf(file);
  known.set(file, letters);
  const told = descriptors.flatMap((name) => {
    const value = style.getPropertyValue(name);
    return value === "" ? [] : [`${name}:${value}`];
  });
  return `@font-face{${told.join(";")};src:url(${await letters}) format("woff2")}`;
}

async function dataOf(file: string): Promise<string> {
  const content = await (await fetch(file)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([content], { type: "font/woff2" }));
  });
}
