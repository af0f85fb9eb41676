import type { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import { again, agree, isPluralName, list, upperFirst, withArticle } from "./grammar.ts";
import { type Group, isSame, type Side } from "./groups.ts";
import { nameOf, nameWithDates } from "./names.ts";

const mostNames = 8;

/** What is stated of the same subjects, with what is implied of them, and of whom else it is implied. */
interface Clause {
  subjects: string;
  predicate: string;
  too: string[];
}

/** A sentence for each group, or for several where one can say them. */
export function inFull(groups: Group[], ontology: Ontology): string[] {
  const implied = new Set(groups.filter((group) => group.implied));
  const take = (stated: Group, side: Side) =>
    [...implied].filter((group) => isSame(group, stated, side) && implied.delete(group));
  const clauses = groups.filter((group) => !group.implied).map(clauseOf);
  const alone = joined([...implied].map(clauseOf)).map((clause) => `By implication, ${said(clause)}`);
  return [...joined(clauses).flatMap((clause) => [upperFirst(said(clause)), ...clause.too]), ...alone];

  function clauseOf(group: Group): Clause {
    const more = group.implied ? [] : take(group, "subjects");
    const too = group.implied ? [] : take(group, "objects");
    const also = more.map(({ objects }) => `, and by implication ${names(objects, ontology)}`);
    return {
      subjects: names(group.subjects, ontology),
      predicate: predicateOf(group, ontology) + also.join(""),
      too: too.map(({ subjects, words }) => {
        const verb = again(words, arePlural(subjects, ontology));
        return `By implication, ${names(subjects, ontology)} ${verb}.`;
      }),
    };
  }
}

const said = ({ subjects, predicate }: Clause) => `${subjects} ${predicate}.`;

/** Neighbours of the same subjects become one, unless a "did too" after it would leave open which of both it means. */
function joined(clauses: Clause[]): Clause[] {
  const together: Clause[] = [];
  for (const clause of clauses) {
    const last = together.at(-1);
    const isOne = last?.subjects === clause.subjects && last.too.length + clause.too.length === 0;
    if (last && isOne) last.predicate += `, and ${clause.predicate}`;
    else together.push({ ...clause });
  }
  return together;
}

/** "mediated Revived talks (2026)"; what has a noun is listed: "had the effects: …". */
function predicateOf({ subjects, objects, words, noun, when }: Group, ontology: Ontology): string {
  const called = noun && ` the ${noun}${objects.length > 1 ? "s" : ""}:`;
  return `${agree(words, arePlural(subjects, ontology))}${called} ${names(objects, ontology)}${when}`;
}

function names(nodes: GraphNode[], ontology: Ontology): string {
  return list(
    nodes.map((node) => withArticle(nameWithDates(node, ontology))),
    mostNames,
  );
}

function arePlural(nodes: GraphNode[], ontology: Ontology): boolean {
  return nodes.length > 1 || nodes.some((node) => isPluralName(nameOf(node, ontology)));
}
