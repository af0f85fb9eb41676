import type { Ontology } from "../../domain/ontology.ts";
import type { Related, Span, Things } from "../../domain/reading.ts";
import type { Use } from "./edges.ts";
import type { Fitting } from "./fitting.ts";

interface Ground extends Pick<Fitting, "relations" | "anyRelation" | "fits" | "isActor"> {
  ontology: Ontology;
  /** What the words for the time of someone in office stand for. */
  uses: Use[];
  /** The labels that an end of a type may have; none where any may. */
  labelsAt: Fitting["endLabels"];
}

/** Who was in office when: by what was then, for no office has dates of its own. */
export function termsOfOffice({
  ontology,
  uses,
  relations,
  anyRelation,
  labelsAt,
  fits,
  isActor,
}: Ground): Pick<Fitting, "inTimeOf" | "inOffice" | "during" | "inOfficeLabels"> {
  function inTimeOf(noun: Things, person: Things): Related[] {
    const direct = relations(noun, uses, person);
    if (direct.length > 0 || isActor(noun)) return direct;
    const labels = [...new Set(uses.flatMap(({ type }) => labelsAt(type, "to")))];
    const [related] = relations({ labels, where: [] }, uses, person);
    const ways = related ? anyRelation(noun, { labels, where: [{ related }] }) : [];
    // What was only about an agreement does not make it one of that time.
    const tells = (type: string) => ontology.types[type]?.brings || ontology.types[type]?.answers === "why";
    return ways.map((way) => ({ ...way, types: way.types.filter(tells) })).filter(({ types }) => types.length > 0);
  }

  function inOffice(person: Things, span: Span): Related[] {
    const isAll = (type: string) =>
      person.ids || person.labels.every((label) => labelsAt(type, "from").includes(label));
    const types = uses.filter(({ type, reverse }) => reverse && isAll(type) && fits(person, type, "from"));
    return types.flatMap(({ type }) =>
      relations(person, [{ type, reverse: false }], { labels: labelsAt(type, "to"), where: [{ span }] }),
    );
  }

  return {
    inTimeOf,
    inOffice,
    during: (person, event) =>
      relations(
        person,
        uses.map(({ type }) => ({ type, reverse: false })),
        event,
      ),
    inOfficeLabels: [...new Set(uses.flatMap(({ type }) => labelsAt(type, "from")))],
  };
}
