import type { Sign } from "./signs.ts";

/** Which signs draw the arrows of patterns, such as the five of `(a)<-[r]-(b)`, and which repeat a part of one. */
export function arrowsOf(signs: Sign[]): { arrows: Set<number>; quantifiers: Set<number> } {
  const [arrows, quantifiers] = [new Set<number>(), new Set<number>()];
  const open: { text: string; isRelationship: boolean; hasArrow: boolean }[] = [];
  const textAt = (index: number) => signs[index]?.text ?? "";
  const mark = (...indexes: number[]) => {
    for (const index of indexes) arrows.add(index);
    for (const bracket of open.slice(-1)) bracket.hasArrow = true;
  };
  for (const [index, { text }] of signs.entries()) {
    if (/^[([{]$/.test(text)) {
      const isRelationship = text === "[" && isLeftArm(textAt(index - 2), textAt(index - 1));
      if (isRelationship) mark(...(textAt(index - 2) === "<" ? [index - 2, index - 1] : [index - 1]));
      open.push({ text, isRelationship, hasArrow: false });
    }
    if (!/^[)\]}]$/.test(text)) continue;
    const closed = open.pop();
    if (closed?.isRelationship && textAt(index + 1) === "-") {
      mark(...(textAt(index + 2) === ">" ? [index + 1, index + 2] : [index + 1]));
    }
    if (text === ")") mark(...bareArrow(signs, index + 1));
    if (closed?.hasArrow && closed.text === "(" && /^[+*]$/.test(textAt(index + 1))) quantifiers.add(index + 1);
  }
  for (const index of arrows) if (/^[+*]$/.test(textAt(index + 1))) quantifiers.add(index + 1);
  return { arrows, quantifiers };
}

const isLeftArm = (two: string, one: string) => one === "-" && /^[<)}+*]$/.test(two);

/** The signs of `--`, `-->`, `<--` or `<-->` before a node, else none. */
function bareArrow(signs: Sign[], start: number): number[] {
  const found: number[] = [];
  for (let index = start; /^[<>-]$/.test(signs[index]?.text ?? ""); index++) found.push(index);
  const arrow = found.map((index) => signs[index]?.text).join("");
  return /^<?-->?$/.test(arrow) && /^[({+*]$/.test(signs[start + found.length]?.text ?? "") ? found : [];
}
