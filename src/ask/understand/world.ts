import countries from "world-countries/countries.json" with { type: "json" };
import { plain } from "./words.ts";

interface Country {
  name: { common: string; official: string };
  capital?: string[];
  demonyms?: Record<string, { f: string; m: string }>;
  translations: Record<string, { common: string }>;
}

const languages = ["ara", "deu", "fra", "per", "spa", "tur"];
const byName = new Map(
  (countries as unknown as Country[]).flatMap((country) =>
    [country.name.common, country.name.official].map((name) => [plain(name), country] as const),
  ),
);

/** What else a country is called: its people, its official name, its name in other languages, its capital. */
export function countryNames(name: string): { names: string[]; capitals: string[] } {
  const country = byName.get(plain(name));
  if (!country) return { names: [], capitals: [] };
  const people = Object.values(country.demonyms ?? {}).flatMap(({ f, m }) => [f, m]);
  const translated = languages.flatMap((language) => country.translations[language]?.common ?? []);
  const names = [country.name.official, ...people, ...people.map((one) => `${one}s`), ...translated];
  return { names: [...new Set(names)].filter((one) => one.length > 2), capitals: country.capital ?? [] };
}

/** Whether a word names the people of a country: "Omanis". */
export function isPeopleOf(country: string, word: string): boolean {
  const { m } = byName.get(plain(country))?.demonyms?.eng ?? {};
  return m !== undefined && plain(word) === plain(`${m}s`);
}

const byCapital = new Map(
  (countries as unknown as Country[]).flatMap((country) =>
    (country.capital ?? []).map((capital) => [plain(capital), country] as const),
  ),
);

/** What else a capital is called: "the Omani capital". */
export function capitalNames(name: string): string[] {
  const country = byCapital.get(plain(name));
  if (!country) return [];
  const { f, m } = country.demonyms?.eng ?? { f: country.name.common, m: country.name.common };
  const owners = [...new Set([f, m, country.name.common])];
  return [
    ...owners.flatMap((owner) => [`${owner} capital`, `${owner} capital city`]),
    `capital of ${country.name.common}`,
  ];
}

/** Words that name some country, its capital or its people, whether or not the graph has it. */
export const worldWords: ReadonlySet<string> = new Set(
  (countries as unknown as Country[]).flatMap(({ name, capital = [], demonyms }) =>
    [name.common, ...capital, ...(demonyms?.eng ? [demonyms.eng.m, `${demonyms.eng.m}s`] : [])].flatMap((text) =>
      plain(text)
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 3),
    ),
  ),
);
