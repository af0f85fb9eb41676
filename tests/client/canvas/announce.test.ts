import { expect, test } from "vitest";
import { type Along, announce } from "../../../client/canvas/announce.ts";
import { joinedIn } from "../../../client/state/joined.ts";
import { iran, jcpoa, node, oman, ontology, qatar, relationship, talks } from "./sample.ts";

const older = node("older", ["Negotiation"], { name: "Older talks" });
const nodes = [oman, qatar, iran, talks, older, jcpoa];

function said(who: typeof oman, ...relationships: ReturnType<typeof relationship>[]): string {
  return saidAlong(undefined, who, ...relationships);
}

function saidAlong(along: Along | undefined, who: typeof oman, ...relationships: ReturnType<typeof relationship>[]) {
  return announce(who, joinedIn({ nodes, relationships }, ontology).sentences(who.id), ontology, along);
}

test("a node is said with its labels and the first thing that is drawn about it", () => {
  const both = [relationship("oman", "MEDIATED", "talks"), relationship("oman", "MEDIATED", "older")];
  expect(said(oman, ...both)).toBe("Oman, country and mediator. Mediated 2 negotiations.");
  expect(said(oman, relationship("oman", "MEDIATED", "talks"))).toBe(
    "Oman, country and mediator. Mediated Revived talks.",
  );
});

test("readings are kept apart, and what is implied is said to be", () => {
  const relationships = [
    relationship("oman", "MEDIATED", "talks", { basis: "implied" }),
    relationship("oman", "MEDIATED", "older"),
    relationship("qatar", "MEDIATED", "talks", { role: "channel" }),
  ];
  expect(said(oman, ...relationships)).toBe("Oman, country and mediator. Mediated 2 negotiations, 1 by implication.");
  expect(said(qatar, ...relationships)).toBe("Qatar, country and mediator. Was the channel for Revived talks.");
  expect(said(jcpoa, relationship("iran", "WITHDREW_FROM", "jcpoa"))).toBe("JCPOA, agreement. Was left by Iran.");
});

test("different things are counted together", () => {
  const partners = [
    relationship("iran", "PARTICIPATED_IN", "talks"),
    relationship("jcpoa", "PARTICIPATED_IN", "talks"),
  ];
  expect(said(talks, ...partners)).toBe("Revived talks, negotiation. Had as participant 2 countries and agreements.");
});

test("who stands alone is said to", () => {
  expect(said(iran)).toBe("Iran, country. Nothing that is drawn is joined to it.");
});

test("a step along a relationship says which of how many it is, what it says and how directly", () => {
  const along = { centre: "talks", number: 1, of: 7 };
  const mediated = relationship("oman", "MEDIATED", "talks");
  expect(saidAlong(along, oman, relationship("oman", "MEDIATED", "older"), mediated)).toBe(
    "Oman, country and mediator. 1 of 7: mediated Revived talks April 2025, stated.",
  );
  const twice = [
    relationship("oman", "MEDIATED", "talks", { basis: "implied" }),
    relationship("oman", "LED_TO", "talks"),
  ];
  expect(saidAlong(along, oman, ...twice)).toBe(
    "Oman, country and mediator. 1 of 7: mediated Revived talks April 2025, implied, and 1 more.",
  );
});

test("after a jump to what is not joined to where one was, the node itself is told about", () => {
  expect(saidAlong({ centre: "jcpoa", number: 1, of: 7 }, oman, relationship("oman", "MEDIATED", "talks"))).toBe(
    "Oman, country and mediator. Mediated Revived talks.",
  );
});
