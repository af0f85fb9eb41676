import { partialDate } from "../../domain/period.ts";
import type { LabelFacts, PropertyFacts } from "./facts.ts";
import { named } from "./pick.ts";
import { bare } from "./words.ts";

/** Names of when something began, with those of when it ended; what a thing was comes before when its record was made. */
const pairs: [start: string, end: string][] = [
  ["start", "end"],
  ["startdate", "enddate"],
  ["startedat", "endedat"],
  ["startedon", "endedon"],
  ["starttime", "endtime"],
  ["startyear", "endyear"],
  ["begin", "end"],
  ["begindate", "enddate"],
  ["from", "to"],
  ["fromdate", "todate"],
  ["fromyear", "toyear"],
  ["validfrom", "validto"],
  ["since", "until"],
  ["born", "died"],
  ["birthdate", "deathdate"],
  ["birthyear", "deathyear"],
  ["dateofbirth", "dateofdeath"],
  ["founded", "dissolved"],
  ["opened", "closed"],
];

const moments = [
  ..."date day year released releasedate releasedon releaseyear published publishedat publishedon publicationdate".split(
    " ",
  ),
  ..."happenedon occurredat orderdate datetime time timestamp birthday created createdat createdon creationdate".split(
    " ",
  ),
];

const temporal = ["DATE", "ZONED DATETIME", "LOCAL DATETIME"];

/** The property that says when, or those that say from when to when. */
export function guessTime({ properties }: Pick<LabelFacts, "properties">) {
  const dated = common(properties.filter(isTime));
  const found = named(dated, [...pairs.map(([start]) => start), ...moments]) ?? commonest(dated.filter(isTemporal));
  if (!found) return undefined;
  const ends = pairs.flatMap(([start, end]) => (start === bare(found.name) ? [end] : []));
  const end = named(properties, ends, isTime);
  return { start: found.name, ...(end && { end: end.name }) };
}

/** How a record was kept, which says little of when the thing itself was. */
const isUpkeep = ({ name }: PropertyFacts) => /creat|updat|modif|seen|import|sync/i.test(name);

/** Without those that only a few nodes have, which they may owe to another of their labels. */
function common(dated: PropertyFacts[]): PropertyFacts[] {
  const most = Math.max(...dated.map((property) => (isUpkeep(property) ? 0 : property.count)));
  return dated.filter((property) => isUpkeep(property) || property.count * 2 > most);
}

const commonest = (dated: PropertyFacts[]) =>
  dated.toSorted((one, other) => Number(isUpkeep(one)) - Number(isUpkeep(other)) || other.count - one.count)[0];

const isTemporal = ({ types }: PropertyFacts) =>
  types !== undefined && types.length > 0 && types.every((type) => temporal.includes(type));

/** Also years as numbers, and texts that are ISO dates. */
function isTime(property: PropertyFacts): boolean {
  if (isTemporal(property)) return true;
  const { types, examples } = property;
  const mayBe = types?.every((type) => type === "INTEGER" || type === "STRING" || temporal.includes(type)) ?? true;
  return mayBe && examples.length > 0 && examples.every(isDated);
}

/** A number as a year has four digits: "Year 7" is a grade. */
const isDated = (text: string) => partialDate(text) !== undefined && text >= "1000" && text < "3";
