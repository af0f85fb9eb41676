import { expect, test } from "vitest";
import { contract } from "../../src/http/contract.ts";
import { docsPage } from "../../src/http/docs/page.ts";
import { shape } from "../../src/http/docs/shape.ts";
import { openApi } from "../../src/http/openapi.ts";
import { serving } from "./serving.ts";

test("the page of the API names every operation and every shape, and every link in it leads somewhere", async () => {
  const url = await serving();
  const response = await fetch(`${url}/api/docs`);
  const page = await response.text();
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const aims = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(aims.filter((id) => !ids.has(id))).toEqual([]);
  // Named by itself and in the list of operations.
  for (const { method, path } of Object.values(contract))
    expect(page).toContain(`<h2><b>${method.toUpperCase()}</b> <code>${path}</code></h2>`);
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
});

test("the page tells what is particular to an answer in lines, and its bounds", async () => {
  const page = await (await fetch(`${await serving()}/api/docs`)).text();
  expect(page).toMatch(/As <code>application\/x-ndjson<\/code>: A line \{fields\}, .* bounded by limits\.lines/);
  for (const words of ["Longest an answer in lines may take in all", "Most rows; all there are if left out"])
    expect(page).toContain(words);
});

test("what a schema says cannot become part of the page", () => {
  const sly = shape({ properties: { "<b>": { type: "string", description: '"><script>' } } });
  expect(sly).not.toMatch(/<b>|<script>/);
  expect(docsPage(openApi("<i>"))).toBeTypeOf("function");
});

test("a schema reads in words", () => {
  expect(shape({ type: "integer", minimum: 1, maximum: 50, default: 8 })).toBe(
    "whole number, at least 1, at most 50, <code>8</code> if left out",
  );
  expect(shape({ type: "array", items: { $ref: "#/components/schemas/Subgraph" } })).toBe(
    'list of <a href="#Subgraph">Subgraph</a>',
  );
});
