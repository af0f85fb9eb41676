import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import { code, escaped } from "./html.ts";
import { type JsonSchema, shape } from "./shape.ts";
import { style } from "./style.ts";

type Content = Record<string, { schema: JsonSchema }>;

interface Described {
  summary: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: JsonSchema }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content: Content }>;
}

/** As much of an OpenAPI document as the page shows. */
interface Document {
  info: { title: string; version: string };
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** The API on a page to be read: made from the OpenAPI document, without a script. */
export function docsPage(document: Record<string, unknown>): RequestHandler {
  const page = pageOf(document as unknown as Document);
  const hash = createHash("sha256").update(style).digest("base64");
  return (_request, response) => {
    response.set("Content-Security-Policy", `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'`);
    response.type("text/html").set("Cache-Control", "no-cache").send(page);
  };
}

function pageOf({ info, paths, components }: Document): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method: method.toUpperCase(), ...described })),
  );
  const listed = operations.map((one) => `<li><a href="#${anchor(one)}">${title(one)}</a></li>`);
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<section id="${escaped(name)}"><h3>${escaped(name)}</h3>${about(schema.description)}${shape(schema)}</section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The API – ${escaped(info.title)}</title><style>${style}</style></head><body>
<header><h1>The API of ${escaped(info.title)}</h1>
<p>Version ${escaped(info.version)}. The same for programs: <a href="openapi.json">openapi.json</a>. <a href="../">Back to the graph</a></p></header>
<nav aria-label="Operations"><ul>${listed.join("")}</ul></nav>
<main>${operations.map(section).join("")}<h2 id="shapes">Shapes</h2>${schemas.join("")}</main>
</body></html>`;
}

type Operation = Described & { path: string; method: string };

const anchor = ({ method, path }: Operation) => `${method}${path}`.replaceAll(/[^\w]+/g, "-");
const title = ({ method, path }: Operation) => `<b>${method}</b> ${code(path)}`;
const about = (words: string | undefined) => (words ? `<p>${escaped(words)}.</p>` : "");

function section(operation: Operation): string {
  const { summary, parameters = [], requestBody, responses } = operation;
  return `<section id="${anchor(operation)}"><h2>${title(operation)}</h2>${about(summary)}
${parameters.length > 0 ? `<h3>Asked with</h3><dl class="members">${parameters.map(parameterRow).join("")}</dl>` : ""}
${requestBody ? `<h3>Body</h3>${contents(requestBody.content)}` : ""}
<h3>Answer</h3>${contents(responses["200"]?.content ?? {})}
<p class="problems">Else a ${problemLink}: ${problemsOf(responses)}.</p></section>`;
}

const problemLink = '<a href="#Problem">Problem</a>';

function parameterRow({
  name,
  in: place,
  required,
  description,
  schema,
}: NonNullable<Described["parameters"]>[number]) {
  const optional = required ? "" : ' <i class="optional">optional</i>';
  const words = description ? ` <span class="about">${escaped(description)}.</span>` : "";
  return `<dt>${code(name)}${optional}</dt><dd>in the ${place}: ${shape(schema)}${words}</dd>`;
}

function contents(content: Content): string {
  const types = Object.keys(content).map(code).join(" or ");
  const [first, ...others] = Object.entries(content);
  const forms = others.map(([type, { schema }]) => (schema.description ? form(type, schema.description) : ""));
  return `<p class="types">${types}</p>${first ? shape(first[1].schema) : ""}${forms.join("")}`;
}

/** A media type that carries something else than the first one. */
const form = (type: string, description: string) => `<p class="types">As ${code(type)}: ${escaped(description)}.</p>`;

function problemsOf(responses: Described["responses"]): string {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .map(([status, { description }]) => `${status} ${escaped(description)}`)
    .join(", ");
}
