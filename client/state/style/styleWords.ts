import { periodInWords } from "../../../src/domain/dates.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import { styleText as text } from "../../text/style.ts";
import { partWords, propertyWords } from "../filters/filterWords.ts";
import type { Extent } from "../filters/found.ts";
import { writtenAs } from "../filters/values.ts";
import type { ColourRow } from "./colours.ts";
import { isPlain, type Style, type Trait } from "./style.ts";

export function traitWords(trait: Trait): string {
  return trait.by === "degree" ? text.degreeShort : propertyWords(trait.property);
}

/** What a change of style changed. */
export function styleStepWords(before: Style, now: Style, ontology: Ontology): string {
  if (isPlain(now)) return text.plain;
  const changes = [
    ...(same(before.size, now.size) ? [] : [now.size ? text.sized(traitWords(now.size)) : text.unsized]),
    ...(same(before.colour, now.colour) ? [] : [now.colour ? text.coloured(traitWords(now.colour)) : text.uncoloured]),
    ...captionChanges(before.captions ?? {}, now.captions ?? {}, ontology),
  ];
  return changes.join(", ") || text.title;
}

function captionChanges(before: Record<string, string>, now: Record<string, string>, ontology: Ontology): string[] {
  return Object.keys({ ...before, ...now })
    .filter((label) => before[label] !== now[label])
    .map((label) => {
      const whose = partWords({ kind: "label", name: label }, ontology);
      const property = now[label];
      return property === undefined ? text.uncaptioned(whose) : text.captioned(whose, propertyWords(property));
    });
}

const same = (one: Trait | undefined, other: Trait | undefined) => JSON.stringify(one) === JSON.stringify(other);

/** Days that lie further apart than these, some years, are told by their years. */
const farApart = 1500;

/** "1–23"; from day to day, or from year to year. */
export function extentWords({ least, greatest }: Pick<Extent, "least" | "greatest">, isDay: boolean): string {
  if (isDay && greatest - least > farApart) return periodInWords(writtenAs(least), writtenAs(greatest), "year");
  return text.extent(sizeWords(least, isDay), sizeWords(greatest, isDay));
}

export function sizeWords(size: number, isDay: boolean): string {
  return isDay
    ? periodInWords(writtenAs(size), undefined, "day")
    : text.number(Number.isInteger(size) ? size : Number(size.toPrecision(4)));
}

/** What a colour stands for. */
export function colourWords({ stands }: ColourRow): string {
  switch (stands.is) {
    case "value":
      return stands.words;
    case "step":
      return extentWords({ least: stands.from, greatest: stands.to }, stands.isDay);
    case "others":
      return text.others(stands.count);
    case "none":
      return text.none;
  }
}
