import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const Words = z.array(z.string());

/** What the names of many databases mean in English; see `usual.en.yaml`. */
const Usual = z.strictObject({
  labels: z.array(Words),
  verbs: z.record(z.string(), Words),
  dates: z.record(z.string(), z.string()),
});

export const usual = Usual.parse(parse(readFileSync(new URL("./usual.en.yaml", import.meta.url), "utf8")));
