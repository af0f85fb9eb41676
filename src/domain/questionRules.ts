import type { Fault } from "./errors.ts";
import { fieldOf } from "./filled.ts";
import type { Ontology } from "./ontology.ts";
import type { Question } from "./question.ts";
import type { Things } from "./reading.ts";
import type { Locate } from "./yamlFile.ts";

/** Whether prepared questions ask for what there is: their fields, the ontology's words, nodes of the folder. */
export function questionFaults(questions: Question[], ontology: Ontology, locate: Locate): Fault[] {
  return questions.flatMap((question, index) => {
    const at: At = (path, message) => ({
      ...locate("questions", index, ...path),
      message: `question ${question.id}: ${message}`,
    });
    const isRepeated = questions.findIndex(({ id }) => id === question.id) < index;
    return [
      ...(isRepeated ? [at(["id"], "another question has this id")] : []),
      ...fieldFaults(question, ontology, at),
      ...wordFaults(question, ontology, at),
    ];
  });
}

/** Nodes that a question names and the folder does not have. */
export function askedNodeFaults(questions: Question[], ids: ReadonlySet<string>, locate: Locate): Fault[] {
  return questions.flatMap(({ id, reading }, index) =>
    namedIn(reading.find)
      .ids.filter((named) => fieldOf(named) === undefined && !ids.has(named))
      .map((named) => ({
        ...locate("questions", index, "reading"),
        message: `question ${id}: no node has the id "${named}"`,
      })),
  );
}

type At = (path: PropertyKey[], message: string) => Fault;

function fieldFaults({ parameters, reading }: Question, ontology: Ontology, at: At): Fault[] {
  const used = new Set(namedIn(reading.find).ids.flatMap((id) => fieldOf(id) ?? []));
  const unused = Object.keys(parameters).filter((name) => !used.has(name));
  const undeclared = [...used].filter((name) => !Object.hasOwn(parameters, name));
  const strange = Object.entries(parameters).filter(([, { label }]) => !isLabel(label, ontology));
  return [
    ...unused.map((name) => at(["parameters", name], `its reading does not use $${name}`)),
    ...undeclared.map((name) => at(["reading"], `$${name} is none of its parameters`)),
    ...strange.map(([name, { label }]) => at(["parameters", name, "label"], `${label} is no label of the ontology`)),
  ];
}

function wordFaults({ reading }: Question, ontology: Ontology, at: At): Fault[] {
  const { labels, types } = namedIn(reading.find);
  return [
    ...labels.filter((label) => !isLabel(label, ontology)).map((label) => `${label} is no label of the ontology`),
    ...types.filter((type) => !Object.hasOwn(ontology.types, type)).map((type) => `${type} is no type of the ontology`),
  ].map((message) => at(["reading"], message));
}

const isLabel = (label: string, { labels }: Ontology) => label === "Entity" || Object.hasOwn(labels, label);

interface Named {
  ids: string[];
  labels: string[];
  types: string[];
}

/** All that a reading names. */
function namedIn({ ids = [], labels, where }: Things): Named {
  const inner = where.flatMap((condition): Named[] => {
    if ("ids" in condition) return [{ ids: condition.ids, labels: [], types: [] }];
    if (!("related" in condition)) return [];
    const { to, types } = condition.related;
    return [namedIn(to), { ids: [], labels: [], types }];
  });
  return {
    ids: [...ids, ...inner.flatMap((one) => one.ids)],
    labels: [...labels, ...inner.flatMap((one) => one.labels)],
    types: inner.flatMap((one) => one.types),
  };
}
