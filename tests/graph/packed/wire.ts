import { createRequire } from "node:module";
import neo4j, { Node, Path, Relationship } from "neo4j-driver";
import { PackedRow, rowMessage } from "../../../src/graph/packed/packedRow.ts";

// The driver's own packing, which it does not make public.
const besideDriver = createRequire(createRequire(import.meta.url).resolve("neo4j-driver"));
const { BoltProtocol, channel, packstream } = besideDriver("neo4j-driver-bolt-connection");
const { Structure } = packstream.structure;

/** A connection's protocol of the driver, of the newest Bolt, without the connection. */
export const openProtocol = () => new BoltProtocol({}, undefined, {});

const protocol = openProtocol();

/** The bytes of a message with one row of those values, as Neo4j 5 sends them. */
export function rowOf(values: unknown[]): Buffer {
  const buffer = channel.alloc(2_000_000);
  const packer = new protocol._packer.constructor(buffer, true);
  packer.packable(new Structure(rowMessage.signature, [values]), dehydrated)();
  return buffer._buffer.subarray(0, buffer.position);
}

/** The same as the driver holds a message of one chunk, or of several. */
export const received = (bytes: Buffer) => channel.alloc(bytes).readSlice(bytes.length);

export const receivedIn = (chunks: Buffer[]) => {
  const { default: Combined } = besideDriver("neo4j-driver-bolt-connection/lib/channel/combined-buf.js");
  return new Combined(chunks.map(received));
};

/** The row's values as the driver makes them. */
export const driverValues = (bytes: Buffer): unknown[] => protocol.unpack(received(bytes)).fields[0];

export const packedRow = (bytes: Buffer) => new PackedRow(bytes, () => driverValues(bytes));

const dehydrated = (value: unknown) =>
  entity(value) ?? (value instanceof Structure ? value : protocol.transformer.toStructure(value));

function entity(value: unknown) {
  if (value instanceof Node) return nodeOf(value);
  if (value instanceof Path) return pathOf(value);
  if (!(value instanceof Relationship)) return undefined;
  const { identity, start, end, type, properties, elementId, startNodeElementId, endNodeElementId } = value;
  return new Structure(0x52, [identity, start, end, type, properties, elementId, startNodeElementId, endNodeElementId]);
}

const nodeOf = ({ identity, labels, properties, elementId }: Node) =>
  new Structure(0x4e, [identity, labels, properties, elementId]);

/** Every other step is walked against the relationship's direction. */
function pathOf({ start, segments }: Path) {
  const nodes = [start, ...segments.map(({ end }) => end)].map(nodeOf);
  const relationships = segments.map(({ relationship: { identity, type, properties, elementId } }) => {
    return new Structure(0x72, [identity, type, properties, elementId]);
  });
  const steps = segments.flatMap((_, index) => [index % 2 === 0 ? index + 1 : -index - 1, index + 1]);
  return new Structure(0x50, [nodes, relationships, steps.map((step) => neo4j.int(step))]);
}
