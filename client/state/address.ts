import { z } from "zod";
import { joinIds, splitIds } from "./ids.ts";

const Text = z.string().min(1);
const common = {
  node: Text.optional(),
  relationship: Text.optional(),
  database: Text.optional(),
  /** The form in which what is shown is looked at; left out, it is drawn. */
  as: Text.optional(),
  /** What that form was told to show: the labels of a matrix, the kind of a table. */
  by: Text.optional(),
};

/**
 * Where the reader is: what stands after the hash. It travels by link and is a step of back and forward. Without a
 * `database` it is in the configured one.
 */
export const Address = z.discriminatedUnion("view", [
  z.object({ view: z.literal("graph"), ...common }),
  z.object({ view: z.literal("cypher"), statement: Text.optional(), parameters: Text.optional(), ...common }),
  z.object({
    view: z.literal("paths"),
    from: Text.optional(),
    to: Text.optional(),
    avoid: Text.optional(),
    types: Text.optional(),
    steps: Text.optional(),
    ...common,
  }),
  z.object({ view: z.literal("common"), nodes: Text, ...common }),
  z.object({ view: z.literal("pictures"), compare: Text.optional(), with: Text.optional(), ...common }),
  z.object({ view: z.literal("sources"), passage: Text.optional(), ...common }),
  z.object({ view: z.literal("questions"), question: Text, parameters: z.record(z.string(), Text), ...common }),
  /** A question in words, or how one was understood: the text of a `Reading`, which then decides. */
  z.object({ view: z.literal("ask"), q: Text.optional(), reading: Text.optional(), ...common }),
]);
export type Address = z.infer<typeof Address>;

/** What a link says of the picture, which `client/state/` keeps elsewhere. */
const pictureParts = ["s", "frame", "graph"];

export const home: Address = { view: "graph" };

/** `#/questions/mediators?mediator=oman` → its parts; whatever is not an address of ours is the graph. */
export function parseAddress(hash: string): Address {
  const [path = "", search = ""] = split(hash.replace(/^#?\/?/, ""));
  const [view = "", place] = path.split("/").map(decode);
  const { node, relationship, database, as, by, ...rest } = Object.fromEntries(
    [...new URLSearchParams(search)].filter(([name, value]) => value !== "" && !pictureParts.includes(name)),
  );
  const parts =
    view === "questions"
      ? { question: place, parameters: renamed(rest, (name) => name.replace(/^p\./, "")) }
      : view === "sources"
        ? { passage: place || undefined }
        : rest;
  return Address.safeParse({ ...parts, view, node, relationship, database, as, by }).data ?? home;
}

export function formatAddress(address: Address): string {
  const { view, node, relationship, database, as, by } = address;
  const place = view === "questions" ? address.question : view === "sources" ? address.passage : undefined;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...ownParts(address), node, relationship, database, as, by }))
    if (value) search.append(name, value);
  const query = search.toString();
  return `#/${view}${place ? `/${encodeURIComponent(place)}` : ""}${query ? `?${query}` : ""}`;
}

/** What an address carries of its own view, besides the place in its path. */
function ownParts(address: Address): Record<string, string | undefined> {
  if (address.view === "questions") return renamed(address.parameters, apart);
  if (address.view === "ask") return { q: address.q, reading: address.reading };
  if (address.view === "cypher") return { statement: address.statement, parameters: address.parameters };
  if (address.view === "common") return { nodes: address.nodes };
  if (address.view === "pictures") return { compare: address.compare, with: address.with };
  if (address.view !== "paths") return {};
  const { from, to, avoid, types, steps } = address;
  return { from, to, avoid, types, steps };
}

/** A question's parameter that is named like a part of every address, or like one kept apart from those. */
function apart(name: string): string {
  return Object.hasOwn(common, name) || pictureParts.includes(name) || name.startsWith("p.") ? `p.${name}` : name;
}

function renamed<Value>(entries: Record<string, Value>, rename: (name: string) => string): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [rename(name), value]));
}

/**
 * The same place with something else chosen in it; with nothing, what was chosen is let go. Where a path still lacks
 * an end, or what a node has in common with another that other one, a node that is chosen is it.
 */
export function choosing(address: Address, chosen: { node?: string; relationship?: string } = {}): Address {
  if (address.view === "paths" && chosen.node !== undefined && !(address.from && address.to))
    return withEnd(address, chosen.node);
  if (address.view === "common" && chosen.node !== undefined && isLacking(address)) {
    const nodes = [...new Set([...splitIds(address.nodes), chosen.node])];
    return { ...address, nodes: joinIds(nodes) ?? address.nodes };
  }
  return { ...address, node: chosen.node, relationship: chosen.relationship };
}

/** With one node alone, nothing can be in common. */
export const isLacking = ({ nodes }: { nodes: string }) => splitIds(nodes).length < 2;

function withEnd(address: Extract<Address, { view: "paths" }>, node: string): Address {
  if (node === address.from || node === address.to) return address;
  return address.from ? { ...address, to: node } : { ...address, from: node };
}

function split(text: string): string[] {
  const at = text.indexOf("?");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
