import { type Dataset, type DatasetRelationship, dateValue, present } from "./dataset.ts";
import { firstDay, lastDay, PartialDate, precisionOf } from "./dates.ts";
import type { Ontology } from "./ontology.ts";
import type { NodeEntry, RelationshipEntry } from "./records.ts";
import { Properties } from "./value.ts";

/** The records of a folder without a fault, as nodes and relationships. */
export function writtenDataset(ontology: Ontology, nodes: NodeEntry[], relationships: RelationshipEntry[]): Dataset {
  return {
    nodes: nodes.flatMap(({ id, label, record }) => {
      if (!record) return [];
      const { labels, aliases, wordings, changed, change, ...said } = record;
      const lists = Object.entries({ aliases, wordings, changed, change });
      const named = Object.fromEntries(lists.filter(([, list]) => list.length > 0));
      const definitions = [label, ...labels].map((name) => ontology.labels[name]);
      return [{ id, labels: [label, ...labels], properties: propertiesOf({ ...said, ...named }, definitions) }];
    }),
    relationships: numbered(
      relationships.flatMap(({ type, record }) => {
        if (!record) return [];
        const { from, to, ...said } = record;
        return [{ type, from, to, properties: propertiesOf(said, [ontology.types[type]]) }];
      }),
    ),
  };
}

/** Ids by ends and type; a second one of the same ends and type is `.2`, in the order of the file. */
function numbered(relationships: Omit<DatasetRelationship, "id">[]): DatasetRelationship[] {
  const counts = new Map<string, number>();
  return relationships.map((relationship) => {
    const id = `${relationship.from}.${relationship.type}.${relationship.to}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { id: count === 1 ? id : `${id}.${count}`, ...relationship };
  });
}

type Definition = { properties: Record<string, string> } | undefined;

function propertiesOf(said: Record<string, unknown>, definitions: Definition[]): Properties {
  const isDate = (key: string) => definitions.some((definition) => definition?.properties[key] === "date");
  const { start, end, ...rest } = said;
  const entries = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, isDate(key) ? dateValue(firstDay(PartialDate.parse(value))) : value]);
  return { ...Properties.parse(Object.fromEntries(entries)), ...period(start, end) };
}

/** The first and the last day that a period can mean, and how exact it is: as its less exact end. */
function period(start: unknown, end: unknown): Properties {
  const from = PartialDate.safeParse(start);
  if (!from.success) return {};
  const to = PartialDate.safeParse(end).data ?? from.data;
  const coarser = [from.data, to].reduce((one, other) => (other.length < one.length ? other : one));
  return present({
    start: dateValue(firstDay(from.data)),
    end: dateValue(lastDay(to)),
    precision: precisionOf(coarser),
  });
}
