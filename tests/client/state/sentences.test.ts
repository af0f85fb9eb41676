import { expect, test } from "vitest";
import { fullSentence, sentenceGroups } from "../../../client/state/sentences.ts";
import { Ontology } from "../../../src/domain/ontology.ts";
import { iran, jcpoa, node, oman, ontology, qatar, relationship, talks } from "../canvas/sample.ts";

const claim = { claim: "Oman carried the talks.", sources: ["s01.p1"] };
const earlier = node("earlier", ["Negotiation"], { name: "Z talks", start: "2001-01-01", precision: "year" });
const undated = node("undated", ["Negotiation"], { name: "A talks" });

test("relationships are grouped by type, direction and wording, in the ontology's order", () => {
  const groups = sentenceGroups(ontology, "oman", {
    nodes: [oman, talks, jcpoa, earlier],
    relationships: [
      relationship("oman", "PARTICIPATED_IN", "talks"),
      relationship("oman", "WITHDREW_FROM", "jcpoa"),
      relationship("oman", "MEDIATED", "earlier", { role: "channel" }),
      relationship("oman", "MEDIATED", "talks", { role: "mediator", ...claim }),
    ],
  });
  expect(groups.map(({ words, sentences }) => `${words}: ${sentences.map(({ other }) => other.id)}`)).toEqual([
    "was the channel for: earlier",
    "mediated: talks",
    "withdrew from: jcpoa",
    "took part in: talks",
  ]);
});

test("from the other end a relationship reads in reverse", () => {
  const relationships = [relationship("oman", "MEDIATED", "talks", claim)];
  const [group] = sentenceGroups(ontology, "talks", { nodes: [oman, talks], relationships });
  expect(group?.words).toBe("was mediated by");
  expect(group?.sentences[0]?.other).toBe(oman);
  expect(group?.sentences[0]?.evidence?.claim).toBe(claim.claim);
});

test("within a group the dated come first, in order of time, then names", () => {
  const [group] = sentenceGroups(ontology, "oman", {
    nodes: [oman, talks, earlier, undated],
    relationships: ["undated", "talks", "earlier"].map((to) => relationship("oman", "MEDIATED", to)),
  });
  expect(group?.sentences.map(({ other }) => other.id)).toEqual(["earlier", "talks", "undated"]);
});

test("passages that mention a node are no relationships of its own, but a passage has its mentions", () => {
  const passage = node("s01.p1", ["Passage"]);
  const withPassages = Ontology.parse({
    ...ontology,
    labels: {
      ...ontology.labels,
      Passage: { ...ontology.labels.Place, plural: "Passages", hidden: true, derived: true },
    },
  });
  const graph = { nodes: [oman, passage], relationships: [relationship("s01.p1", "MENTIONS", "oman")] };
  expect(sentenceGroups(withPassages, "oman", graph)).toEqual([]);
  expect(sentenceGroups(withPassages, "s01.p1", graph).map(({ words }) => words)).toEqual(["mentions"]);
});

test("a relationship to what is not there says nothing", () => {
  const lonely = relationship("iran", "MEDIATED", "talks");
  expect(sentenceGroups(ontology, "iran", { nodes: [iran], relationships: [lonely] })).toEqual([]);
  expect(fullSentence(ontology, lonely, [iran, qatar])).toBeUndefined();
  expect(fullSentence(ontology, lonely, [iran, talks])?.words).toBe("mediated");
});
