import type { DatasetNode, DatasetRelationship } from "../../../src/domain/dataset.ts";

// What makes one thing speak for another: what is true of a group, a country or a place may be said of who is in it.
const standingFor = ["MEMBER_OF", "LED", "REPRESENTED", "LOCATED_IN", "IN_OFFICE_DURING"];

// What leads to what leads to a third thing may be said to lead to that.
const causing = ["LED_TO", "HAD_EFFECT", "RESULTED_IN", "SUSPENDED", "AFFECTED"];

/** What a graph says of two things, be it of those that stand for them or by way of others. */
export function createNear(relationships: DatasetRelationship[]) {
  const pairs = Map.groupBy(relationships, ({ from, to }) => JSON.stringify([from, to].toSorted()));
  const between = (one: string, other: string) => pairs.get(JSON.stringify([one, other].toSorted())) ?? [];
  const standing = relationships.filter(({ type }) => standingFor.includes(type));
  const around = (id: string) => [
    id,
    ...standing.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
  ];
  const caused = Map.groupBy(
    relationships.filter(({ type }) => causing.includes(type)),
    ({ from }) => from,
  );
  const leadsTo = (cause: string, wanted: string): boolean => {
    const reached = new Set([cause]);
    for (const id of reached) for (const { to } of caused.get(id) ?? []) reached.add(to);
    return reached.has(wanted);
  };
  return {
    /** Every relationship between the two, either way. */
    between,
    /** Whether anything is said of the two together. */
    areJoined: (one: string, other: string) =>
      leadsTo(one, other) ||
      leadsTo(other, one) ||
      around(one).some((first) =>
        around(other).some((second) => first === second || between(first, second).length > 0),
      ),
  };
}

export type Near = ReturnType<typeof createNear>;

/** Named things of just the same sort, which could stand in one another's place. */
export const isLike = (one: DatasetNode, other: DatasetNode) =>
  one.id !== other.id && sortOf(one) === sortOf(other) && !one.properties.unnamed && !other.properties.unnamed;

// Whoever mediated bears a label for it: that is not what sort of thing it is.
const sortOf = ({ labels }: DatasetNode) => labels.filter((label) => label !== "Mediator").join();
