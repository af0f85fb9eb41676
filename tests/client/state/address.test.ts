import fc from "fast-check";
import { expect, test } from "vitest";
import { type Address, choosing, formatAddress, home, parseAddress } from "../../../client/state/address.ts";

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const maybe = fc.option(words, { nil: undefined });
const common = { node: maybe, relationship: maybe, database: maybe, as: maybe, by: maybe };
const taken = ["node", "relationship", "database", "as", "by", "s", "frame", "graph"];
const name = fc.oneof(fc.constantFrom(...taken, "p.as", "p.p.s"), words).filter((text) => text !== "__proto__");

const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ view: fc.constant("graph" as const), ...common }),
  fc.record({ view: fc.constant("cypher" as const), statement: maybe, parameters: maybe, ...common }),
  fc.record({ view: fc.constant("paths" as const), from: maybe, to: maybe, avoid: maybe, types: maybe, ...common }),
  fc.record({ view: fc.constant("common" as const), nodes: words, ...common }),
  fc.record({ view: fc.constant("pictures" as const), compare: maybe, with: maybe, ...common }),
  fc.record({ view: fc.constant("sources" as const), passage: maybe, ...common }),
  fc.record({
    view: fc.constant("questions" as const),
    question: words,
    parameters: fc.dictionary(name, words, { noNullPrototype: true }),
    ...common,
  }),
  fc.record({ view: fc.constant("ask" as const), q: maybe, reading: maybe, ...common }),
);

test("a question's parameter named like a part of every address is kept apart from that", () => {
  const parameters = { as: "mediator", talks: "jcpoa", "p.s": "odd" };
  const address: Address = { view: "questions", question: "who", parameters, as: "list" };
  expect(formatAddress(address)).toBe("#/questions/who?p.as=mediator&talks=jcpoa&p.p.s=odd&as=list");
  expect(parseAddress(formatAddress(address))).toEqual(address);
});

test("an address that is written and read again is the same", () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual(JSON.parse(JSON.stringify(address)));
    }),
  );
});

test("whatever stands after the hash is an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (hash) => {
      expect(["graph", "cypher", "paths", "common", "pictures", "sources", "questions", "ask"]).toContain(
        parseAddress(hash).view,
      );
    }),
  );
});

test.each(["", "#", "#/", "#/nowhere", "#/questions", "#/%E0%A4%A"])("%j is the graph", (hash) => {
  expect(parseAddress(hash)).toEqual(home);
});

test("a link to a question carries its parameters as people read them", () => {
  const address: Address = { view: "questions", question: "mediators", parameters: { mediator: "oman" } };
  expect(formatAddress(address)).toBe("#/questions/mediators?mediator=oman");
});

test("choosing keeps the view and lets the last choice go", () => {
  const answer = parseAddress("#/questions/mediators?relationship=r1");
  expect(formatAddress(choosing(answer, { node: "oman" }))).toBe("#/questions/mediators?node=oman");
  expect(formatAddress(choosing(answer))).toBe("#/questions/mediators");
});

test("a node that is chosen while a path lacks an end is that end, and not the same one twice", () => {
  const half = parseAddress("#/paths?from=oman&avoid=iran");
  expect(formatAddress(choosing(half, { node: "qatar" }))).toBe("#/paths?from=oman&to=qatar&avoid=iran");
  expect(formatAddress(choosing(half, { node: "oman" }))).toBe("#/paths?from=oman&avoid=iran");
  expect(formatAddress(choosing(parseAddress("#/paths"), { node: "oman" }))).toBe("#/paths?from=oman");
  const whole = parseAddress("#/paths?from=oman&to=qatar");
  expect(formatAddress(choosing(whole, { node: "iran" }))).toBe("#/paths?from=oman&to=qatar&node=iran");
});

test("every view carries the database, and choosing keeps it", () => {
  const views = ["#/graph?", "#/cypher?statement=RETURN+1&", "#/sources/s01.p1?", "#/questions/mediators?talks=a&"];
  for (const view of views) {
    const address = parseAddress(`${view}database=movies`);
    expect(address.database).toBe("movies");
    expect(formatAddress(choosing(address, { node: "oman" }))).toBe(`${view}node=oman&database=movies`);
  }
});
