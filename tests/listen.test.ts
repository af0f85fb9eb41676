import { expect, onTestFinished, test } from "vitest";
import { listen } from "../src/listen.ts";

const nothing = (_request: unknown, response: { end(): void }) => void response.end();

test("a port in use is told with the way out", async () => {
  const first = await listen(nothing, { host: "127.0.0.1", port: 0 });
  onTestFinished(first.close);
  const port = Number(new URL(first.address).port);
  await expect(listen(nothing, { host: "127.0.0.1", port })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is in use, perhaps by another Backchannel. Choose another: PORT=${port + 1} npm start`,
  );
});

test("a host that this machine does not have is told by its name", async () => {
  await expect(listen(nothing, { host: "192.0.2.1", port: 0 })).rejects.toThrow("HOST is 192.0.2.1");
});

test("an address for all networks is shown as one that a browser opens", async () => {
  const { address, close } = await listen(nothing, { host: "::", port: 0 });
  onTestFinished(close);
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
});
