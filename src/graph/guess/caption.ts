import { hasType, type LabelFacts, type PropertyFacts } from "./facts.ts";
import { named } from "./pick.ts";
import { bare } from "./words.ts";

const names = [
  ..."name title label caption displayname fullname preferredname preflabel headline heading".split(" "),
  ..."username nickname login subject term word text email".split(" "),
];

const keys = "id uuid guid key code number identifier uri url".split(" ");

/** Texts that a machine made: long numbers, hashes, addresses. They name a thing, but say nothing. */
const machineMade = /^(\d+|[0-9a-f]{12,}|[0-9a-f]{8}-[0-9a-f-]{27}|\w+:\/\/\S*|\d{4}-\d\d-\d\d.*)$/i;

/** The property that a label's nodes are best called by; empty where none will do, and nodes are then called by the label. */
export function guessCaption({ read, properties, unique }: LabelFacts): string {
  const common = properties.filter(({ count }) => count * 2 >= read);
  const texts = common.filter((property) => isText(property) && property.length <= 100);
  const ending = texts.filter(({ name }) => /(name|title|label)$/.test(bare(name)));
  const found =
    named(texts, names, (property) => !isMachineMade(property)) ??
    best(ending, read) ??
    best(
      texts.filter((property) => isTelling(property)),
      read,
    ) ??
    common.find(({ name }) => unique.includes(name)) ??
    named(common, keys);
  return found?.name ?? "";
}

const isText = (property: PropertyFacts) =>
  hasType(property, "STRING") ?? property.examples.some((example) => !/^[-\d.]*$/.test(example));

const isMachineMade = ({ examples }: PropertyFacts) =>
  examples.length > 0 && examples.every((text) => machineMade.test(text));

/** Short, and different from node to node. */
const isTelling = (property: PropertyFacts) =>
  property.length <= 60 && property.distinct >= property.count * 0.8 && !isMachineMade(property);

/** Of the most nodes, then the most different ones, then the shortest. */
function best(properties: PropertyFacts[], read: number): PropertyFacts | undefined {
  const share = ({ count, distinct }: PropertyFacts) => Math.round((10 * (count + distinct)) / (read + 1));
  return properties.toSorted((one, other) => share(other) - share(one) || one.length - other.length)[0];
}
