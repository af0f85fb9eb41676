import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settings } from "../src/config.ts";
import { readFolder } from "../src/graph/seed/readFolder.ts";
import { contract } from "../src/http/contract.ts";

const readme = readFileSync("README.md", "utf8");
const { ontology, dataset } = await readFolder("graph-seed");
const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

/** The rows of the table below a heading, as lists of cells. */
function table(heading: string): string[][] {
  const section = readme.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(" | ")
      .map((cell) => cell.trim()),
  );
}

test("README lists every setting with its default and what it is for", () => {
  expect(table("Settings")).toEqual(
    settings.map(({ name, default: standard, description }) => [
      `\`${name}\``,
      standard && `\`${standard}\``,
      description,
    ]),
  );
});

test("README lists every label of the ontology with its number of nodes", () => {
  const count = (label: string) => String(dataset.nodes.filter(({ labels }) => labels.includes(label)).length);
  expect(table("What the graph holds: labels")).toEqual(
    Object.entries(ontology.labels).map(([label, { description }]) => [label, description, count(label)]),
  );
});

test("README lists every relationship type of the ontology, as it reads, with its number of relationships", () => {
  const count = (type: string) =>
    String(dataset.relationships.filter((relationship) => relationship.type === type).length);
  expect(table("What the graph holds: relationships")).toEqual(
    Object.entries(ontology.types).map(([type, { from, reads, to }]) => [
      `\`${type}\``,
      `${from.join(", ")} *${reads}* ${to.join(", ")}`,
      count(type),
    ]),
  );
});

test("README lists every operation of the API", () => {
  expect(table("The API")).toEqual(
    Object.values(contract).map(({ method, path, summary }) => [`\`${method.toUpperCase()} ${path}\``, summary]),
  );
});

test("README names only scripts that there are", () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z:]+)\b/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts) && name !== "run")).toEqual([]);
});
