import { expect, test } from "vitest";
import { PackedRow } from "../../../src/graph/packed/packedRow.ts";
import { changeUnpack, keepPacked } from "../../../src/graph/statement/unpack.ts";
import { driverValues, openProtocol, received, receivedIn, rowOf } from "../packed/wire.ts";

const bytes = rowOf(["one", [true, null]]);

/** A connection on which the answer to a result comes, whose rows are to stay packed. */
async function connectionTo(inside: (receiver: object) => object) {
  const receiver = {};
  const protocol = Object.assign(openProtocol(), inside(receiver));
  changeUnpack(protocol);
  keepPacked({ receiver: Promise.resolve(receiver) });
  await Promise.resolve();
  return { receive: (message: unknown) => protocol.unpack(message).fields[0] as unknown[] };
}

test("a row stays packed where the result wants that, also one that came in chunks", async () => {
  const { receive } = await connectionTo((receiver) => ({ _responseHandler: { _currentObserver: receiver } }));
  for (const message of [received(bytes), receivedIn([bytes.subarray(0, 5), bytes.subarray(5)])]) {
    const [row] = receive(message);
    expect(row).toBeInstanceOf(PackedRow);
    expect([(row as PackedRow).text(false), (row as PackedRow).values()]).toEqual([
      '["one",[true,null]]',
      driverValues(bytes),
    ]);
  }
});

test("another result's rows are the driver's values", async () => {
  const { receive } = await connectionTo(() => ({ _responseHandler: { _currentObserver: {} } }));
  expect(receive(received(bytes))).toEqual(["one", [true, null]]);
});

test("where the driver is another inside, it reads as ever", async () => {
  const { receive } = await connectionTo(() => ({ _responseHandler: undefined }));
  expect(receive(received(bytes))).toEqual(["one", [true, null]]);
  expect(receive(receivedIn([bytes.subarray(0, 5), bytes.subarray(5)]))).toEqual(["one", [true, null]]);
});
