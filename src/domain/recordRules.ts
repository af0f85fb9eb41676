import { firstDay, lastDay, type PartialDate } from "./dates.ts";
import type { Fault } from "./errors.ts";
import type { Basis } from "./evidence.ts";
import type { Ontology } from "./ontology.ts";
import type { NodeEntry, RelationshipEntry } from "./records.ts";
import type { Locate } from "./yamlFile.ts";

interface Cited {
  sources?: string[] | undefined;
  basis?: Basis | undefined;
  reason?: string | undefined;
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
}

/** Faults of what records cite, how they follow from it, and when. `passages` is undefined where they are not known. */
export function citationFaults(entry: NodeEntry | RelationshipEntry, passages: Set<string> | undefined): Fault[] {
  if (!entry.record) return [];
  const record: Cited = entry.record;
  const at = faultAt(entry);
  return [
    ...passageFaults(record.sources ?? [], passages, at),
    ...basisFaults(record, at),
    ...periodFaults(record, at),
  ];
}

type At = (path: PropertyKey[], message: string) => Fault;

function faultAt({ subject, locate }: { subject: string; locate: Locate }): At {
  return (path, message) => ({ ...locate(...path), message: `${subject}: ${message}` });
}

function passageFaults(sources: string[], passages: Set<string> | undefined, at: At): Fault[] {
  return sources.flatMap((passage, index) => [
    ...(passages && !passages.has(passage) ? [at(["sources", index], `the passage ${passage} does not exist`)] : []),
    ...(sources.indexOf(passage) < index ? [at(["sources", index], `the passage ${passage} is named twice`)] : []),
  ]);
}

function basisFaults({ basis, reason }: Cited, at: At): Fault[] {
  if (basis === "implied" && !reason) return [at(["basis"], "is implied; its reason must say how it follows")];
  if (basis === "stated" && reason) return [at(["reason"], "has a reason, so its basis must be implied")];
  return [];
}

function periodFaults({ start, end }: Cited, at: At): Fault[] {
  const strange = [["start", start] as const, ["end", end] as const].filter(([, date]) => date && !isOnCalendar(date));
  if (strange.length > 0) return strange.map(([key, date]) => at([key], `${key} ${date} is no day of the calendar`));
  if (end && !start) return [at(["end"], "has an end but no start")];
  if (start && end && firstDay(start) > lastDay(end)) return [at(["end"], `ends in ${end}, before its start ${start}`)];
  return [];
}

function isOnCalendar(date: PartialDate): boolean {
  const day = new Date(`${firstDay(date)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(firstDay(date));
}

/** Faults of a node's further labels and its aliases. */
export function namingFaults(entry: NodeEntry, ontology: Ontology): Fault[] {
  if (!entry.record) return [];
  const { labels, aliases, wordings, name } = entry.record;
  const at = faultAt(entry);
  const names = [name, ...aliases, ...wordings].map((alias) => alias.toLowerCase());
  const isRepeated = (alias: string, index: number) => names.indexOf(alias.toLowerCase()) < index;
  return [
    ...labels.flatMap((label, index) => labelFaults(label, [entry.label, ...labels], index, ontology, at)),
    ...aliases.flatMap((alias, index) =>
      isRepeated(alias, index + 1) ? [at(["aliases", index], `the alias "${alias}" repeats another name`)] : [],
    ),
    ...wordings.flatMap((words, index) =>
      isRepeated(words, index + 1 + aliases.length)
        ? [at(["wordings", index], `the wording "${words}" repeats another name`)]
        : [],
    ),
  ];
}

function labelFaults(label: string, all: string[], index: number, ontology: Ontology, at: At): Fault[] {
  const path = ["labels", index];
  const definition = Object.hasOwn(ontology.labels, label) ? ontology.labels[label] : undefined;
  if (!definition) return [at(path, `${label} is no label of the ontology`)];
  if (definition.derived) return [at(path, `${label} is derived when seeding, never written`)];
  return all.indexOf(label) <= index ? [at(path, `has the label ${label} twice`)] : [];
}
