import { earnableLabels } from "./earnedLabels.ts";
import type { Fault } from "./errors.ts";
import type { LabelDefinition, Ontology, TypeDefinition } from "./ontology.ts";
import { citedKeys, commonKeys } from "./recordShapes.ts";
import type { Locate } from "./yamlFile.ts";

// Without these no claim could name its passage. An ontology can derive them and the rest, and nothing else.
const needed = { labels: ["Document", "Section", "Passage"], types: ["MENTIONS", "PART_OF"] };
const derivable = { labels: [...needed.labels, ...earnableLabels], types: [...needed.types, "PRECEDED"] };

/** What is wrong in an ontology taken by itself. */
export function ontologyFaults(ontology: Ontology, locate: Locate): Fault[] {
  const at = (path: string[], message: string): Fault => ({ ...locate(...path), message: `ontology: ${message}` });
  return [
    ...neededFaults(ontology, at),
    ...Object.entries(ontology.labels).flatMap(([label, definition]) => labelFaults(label, definition, at)),
    ...Object.entries(ontology.types).flatMap(([type, definition]) => typeFaults(type, definition, ontology, at)),
    ...twiceFaults(ontology, at),
    ...ringFaults(ontology, at),
    ...bandFaults(ontology, at),
  ];
}

type At = (path: string[], message: string) => Fault;

function neededFaults({ labels, types }: Ontology, at: At): Fault[] {
  const missing = (names: string[], known: object) => names.filter((name) => !Object.hasOwn(known, name));
  return [
    ...missing(needed.labels, labels).map((label) => at(["labels"], `the label ${label} is missing (derived: true)`)),
    ...missing(needed.types, types).map((type) => at(["types"], `the type ${type} is missing (derived: true)`)),
  ];
}

function labelFaults(label: string, definition: LabelDefinition, at: At): Fault[] {
  const path = ["labels", label];
  const known = [...commonKeys, ...Object.keys(definition.properties)];
  return [
    ...(/^[A-Z][A-Za-z0-9]*$/.test(label) ? [] : [at(path, `the label ${label} must be letters, the first a capital`)]),
    ...(["Entity", "BackchannelGraph"].includes(label) ? [at(path, `the label ${label} is this program's own`)] : []),
    ...derivedFaults(label, definition.derived, derivable.labels, path, at),
    ...(known.includes(definition.caption)
      ? []
      : [at([...path, "caption"], `${label} has no "${definition.caption}"`)]),
    ...propertyFaults(label, definition, path, at),
  ];
}

function typeFaults(type: string, definition: TypeDefinition, ontology: Ontology, at: At): Fault[] {
  const path = ["types", type];
  const ends = (["from", "to"] as const).flatMap((key) =>
    definition[key]
      .filter((label) => label !== "Entity" && !Object.hasOwn(ontology.labels, label))
      .map((label) => at([...path, key], `${type} goes ${key} ${label}, which is no label`)),
  );
  return [
    ...(/^[A-Z][A-Z0-9_]*$/.test(type) ? [] : [at(path, `the type ${type} must be CAPITALS_AND_UNDERSCORES`)]),
    ...derivedFaults(type, definition.derived, derivable.types, path, at),
    ...ends,
    ...propertyFaults(type, definition, path, at),
    ...requiredFaults(type, definition, path, at),
    ...variantFaults(type, definition, path, at),
  ];
}

function derivedFaults(name: string, isDerived: boolean, known: string[], path: string[], at: At): Fault[] {
  const isDerivable = known.includes(name);
  if (isDerived === isDerivable) return [];
  return [at(path, isDerived ? `nothing derives ${name}` : `${name} is derived when seeding; say derived: true`)];
}

type Propertied = Pick<LabelDefinition, "properties" | "values" | "derived">;

function propertyFaults(name: string, { properties, values, derived }: Propertied, path: string[], at: At): Fault[] {
  const taken = derived ? [] : Object.keys(properties).filter((property) => commonKeys.has(property));
  const unknown = Object.keys(values).filter((property) => !/^texts?$/.test(properties[property] ?? ""));
  return [
    ...taken.map((key) => at([...path, "properties", key], `${name}: "${key}" is a key of every record already`)),
    ...unknown.map((key) => at([...path, "values", key], `${name}: "${key}" has words but is no text or texts`)),
  ];
}

function requiredFaults(type: string, { required, properties }: TypeDefinition, path: string[], at: At): Fault[] {
  return required
    .filter((key) => !Object.hasOwn(properties, key) && !citedKeys.includes(key))
    .map((key) => at([...path, "required"], `${type} requires "${key}", which is none of its properties`));
}

function variantFaults(type: string, { variants, values }: TypeDefinition, path: string[], at: At): Fault[] {
  return variants
    .filter(({ property, equals }) => !values[property]?.includes(equals))
    .map(({ property, equals }) => at([...path, "variants"], `${type}: ${property} has no word "${equals}" in values`));
}

/** Files are named in lower case, so names may not differ in case alone. */
function twiceFaults(ontology: Ontology, at: At): Fault[] {
  return (["labels", "types"] as const).flatMap((part) => {
    const names = Object.keys(ontology[part]);
    const first = (name: string) => names.find((other) => other.toLowerCase() === name.toLowerCase());
    const second = names.filter((name) => first(name) !== name);
    return second.map((name) => at([part, name], `${name} and ${first(name)} would share one file`));
  });
}

function ringFaults({ composition, labels }: Ontology, at: At): Fault[] {
  if (!composition) return [];
  const { ring, order, between = [], inside = [] } = composition;
  if (!Object.hasOwn(labels, ring))
    return [at(["composition", "ring"], `the ring is made of ${ring}, which is no label`)];
  const known = [...commonKeys, ...Object.keys(labels[ring]?.properties ?? {})];
  const unknown = [...between, ...inside].filter((label) => !Object.hasOwn(labels, label));
  return [
    ...(order && !known.includes(order) ? [at(["composition", "order"], `${ring} has no "${order}"`)] : []),
    ...unknown.map((label) => at(["composition"], `the ring holds ${label}, which is no label`)),
  ];
}

function bandFaults({ bands = [], labels }: Ontology, at: At): Fault[] {
  const unknown = bands.flat().filter((label) => !Object.hasOwn(labels, label));
  return unknown.map((label) => at(["bands"], `a band has ${label}, which is no label`));
}
