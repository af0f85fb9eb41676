import { expect, test } from "vitest";
import { z } from "zod";
import { contract } from "../../src/http/contract.ts";
import type { Operation } from "../../src/http/contractOperation.ts";
import { openApi } from "../../src/http/openapi.ts";
import { problemStatuses } from "../../src/http/problemStatuses.ts";
import { serving } from "./serving.ts";

const Content = z.record(z.string(), z.strictObject({ schema: z.looseObject({}) }));

const Parameter = z.strictObject({
  name: z.string(),
  in: z.enum(["path", "query"]),
  required: z.boolean().optional(),
  description: z.string().optional(),
  style: z.literal("form").optional(),
  explode: z.boolean().optional(),
  schema: z.looseObject({}),
});

/** What OpenAPI 3.1 asks of the parts that we use. */
const Document = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    summary: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  paths: z.record(
    z.string().startsWith("/"),
    z.partialRecord(
      z.enum(["get", "post"]),
      z.strictObject({
        operationId: z.string(),
        summary: z.string(),
        parameters: z.array(Parameter).optional(),
        requestBody: z.strictObject({ required: z.literal(true), content: Content }).optional(),
        responses: z.record(
          z.string().regex(/^\d{3}$/),
          z.strictObject({ description: z.string().min(1), content: Content }),
        ),
      }),
    ),
  ),
  components: z.strictObject({ schemas: z.record(z.string().regex(/^[\w.-]+$/), z.looseObject({})) }),
});

const document = Document.parse(openApi("1.2.3"));
const operations = Object.entries<Operation>(contract);

test("it lists exactly the operations of the contract", () => {
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId}: ${method} ${path}`),
  );
  expect(listed.toSorted()).toEqual(
    operations.map(([name, { method, path }]) => `${name}: ${method} ${path}`).toSorted(),
  );
});

test.for(operations)("%s lists its parameters, forms and statuses", ([, operation]) => {
  const part = document.paths[operation.path]?.[operation.method];
  const named = part?.parameters?.filter((parameter) => parameter.style === undefined).map(({ name }) => name) ?? [];
  expect(named).toEqual(Object.keys({ ...operation.params?.shape, ...operation.query?.shape }));
  const inPath = part?.parameters?.filter((parameter) => parameter.in === "path") ?? [];
  expect(inPath.map(({ name, required }) => [`{${name}}`, required])).toEqual(
    (operation.path.match(/\{\w+\}/g) ?? []).map((name) => [name, true]),
  );
  expect(Object.keys(part?.responses["200"]?.content ?? {})).toEqual(Object.keys(operation.responses));
  const statuses = [200, ...(operation.also ? [operation.also] : []), ...problemStatuses(operation)];
  expect(Object.keys(part?.responses ?? {}).map(Number)).toEqual(statuses.toSorted());
});

test("every reference leads to a component, and every component is referred to", () => {
  const references = JSON.stringify(document).match(/(?<="\$ref":")[^"]+/g) ?? [];
  const components = Object.keys(document.components.schemas).map((id) => `#/components/schemas/${id}`);
  expect([...new Set(references)].toSorted()).toEqual(components.toSorted());
});

test("it is served as it is", async () => {
  const url = await serving();
  expect(await (await fetch(`${url}/api/openapi.json`)).json()).toEqual(openApi("1.2.3"));
});
