import type { Fault } from "./errors.ts";
import type { Ontology } from "./ontology.ts";
import type { Question } from "./question.ts";
import type { Locate } from "./yamlFile.ts";

/** Whether prepared questions fit their own statements and the ontology; a light check, Neo4j has the last word. */
export function questionFaults(questions: Question[], ontology: Ontology, locate: Locate): Fault[] {
  return questions.flatMap((question, index) => {
    const at: At = (path, message) => ({
      ...locate("questions", index, ...path),
      message: `question ${question.id}: ${message}`,
    });
    const isRepeated = questions.findIndex(({ id }) => id === question.id) < index;
    return [
      ...(isRepeated ? [at(["id"], "another question has this id")] : []),
      ...parameterFaults(question, ontology, at),
      ...columnFaults(question, at),
    ];
  });
}

type At = (path: PropertyKey[], message: string) => Fault;

function parameterFaults({ parameters, statement }: Question, ontology: Ontology, at: At): Fault[] {
  const used = new Set([...withoutTexts(statement).matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name = ""]) => name));
  const unused = Object.keys(parameters).filter((name) => !used.has(name));
  const undeclared = [...used].filter((name) => !Object.hasOwn(parameters, name));
  const strange = Object.entries(parameters).filter(
    ([, { label }]) => label !== "Entity" && !Object.hasOwn(ontology.labels, label),
  );
  return [
    ...unused.map((name) => at(["parameters", name], `its statement does not use $${name}`)),
    ...undeclared.map((name) => at(["statement"], `$${name} is none of its parameters`)),
    ...strange.map(([name, { label }]) => at(["parameters", name, "label"], `${label} is no label of the ontology`)),
  ];
}

function columnFaults({ statement, answers, sentence, fields }: Question, at: At): Fault[] {
  const returned = withoutTexts(statement).split(/\bRETURN\b/i);
  if (returned.length < 2) return [at(["statement"], "its statement returns nothing")];
  const columns = new Set(returned.slice(1).flatMap(columnsOf));
  const expected: [PropertyKey[], string][] = [
    ...answers.map((column, index): [PropertyKey[], string] => [["answers", index], column]),
    ...Object.entries(sentence).map(([part, column]): [PropertyKey[], string] => [["sentence", part], column]),
    ...Object.keys(fields).map((column): [PropertyKey[], string] => [["fields", column], column]),
  ];
  const missing = expected.filter(([, column]) => !columns.has(column));
  return missing.map(([path, column]) => at(path, `its statement returns no column "${column}"`));
}

const named = /\bAS\s+(?:`([^`]+)`|(\w+))/gi;
const bare = /(?:^|,|\bDISTINCT\b)\s*(\w+)\s*(?=,|\}|$|\b(?:ORDER|SKIP|LIMIT|UNION)\b)/gi;

/** What a RETURN names, seen from its text: "a, b.name AS name" gives a and name. */
function columnsOf(returned: string): string[] {
  const found = [...returned.matchAll(named), ...returned.matchAll(bare)];
  return found.flatMap(([, one, other]) => one ?? other ?? []);
}

/** A statement without its comments and quoted texts, where a $ or a word means nothing. */
function withoutTexts(statement: string): string {
  return statement.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, " ");
}
