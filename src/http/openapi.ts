import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { Problem } from "../domain/problem.ts";
import { contract, json } from "./contract.ts";
import type { Operation } from "./contractOperation.ts";
import { problemStatuses } from "./problemStatuses.ts";

type Part = Record<string, unknown>;

/** The OpenAPI 3.1 document of the contract. */
export function openApi(version: string): Part {
  const components = new Map<string, unknown>();
  const paths = pathsOf((schema, io) => withoutDefinitions(schema, io, components));
  return {
    openapi: "3.1.1",
    info: {
      title: "Backchannel",
      version,
      summary: "A knowledge graph you can see, ask and check",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths,
    components: { schemas: Object.fromEntries([...components].sort(([a], [b]) => a.localeCompare(b))) },
  };
}

type Convert = (schema: z.ZodType, io: "input" | "output") => Part;

function withoutDefinitions(schema: z.ZodType, io: "input" | "output", components: Map<string, unknown>): Part {
  const text = JSON.stringify(z.toJSONSchema(schema, { io, target: "draft-2020-12" }));
  const { $schema: _, $defs = {}, ...rest } = JSON.parse(text.replaceAll("#/$defs/", "#/components/schemas/"));
  for (const [id, definition] of Object.entries($defs)) components.set(id, definition);
  return rest;
}

function pathsOf(convert: Convert): Record<string, Part> {
  const paths: Record<string, Part> = {};
  for (const [name, operation] of Object.entries<Operation>(contract))
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationPart(name, operation, convert) };
  return paths;
}

function operationPart(name: string, operation: Operation, convert: Convert): Part {
  const { params, query, body, accepts = [json], summary } = operation;
  const parameters = [...parametersIn("path", params, convert), ...parametersIn("query", query, convert)];
  const content = body && contentOf(Object.fromEntries(accepts.map((type) => [type, body])), "input", convert);
  return {
    operationId: name,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(content && { requestBody: { required: true, content } }),
    responses: responsesOf(operation, convert),
  };
}

function contentOf(types: Record<string, z.ZodType>, io: "input" | "output", convert: Convert): Part {
  return Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema: convert(schema, io) }]));
}

/** Named ones each by itself; a schema that takes any name becomes one parameter with a map. */
function parametersIn(place: "path" | "query", schema: z.ZodObject | undefined, convert: Convert): Part[] {
  if (!schema) return [];
  const { required = [], additionalProperties } = convert(schema, "input") as { required?: string[] } & Part;
  const named = Object.entries(schema.shape).map(([name, field]) => {
    const { description, ...rest } = convert(field as z.ZodType, "input");
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description ? { description } : {}),
      schema: rest,
    };
  });
  if (!additionalProperties) return named;
  return [...named, { name: "parameters", in: place, style: "form", explode: true, schema: convert(schema, "input") }];
}

function responsesOf(operation: Operation, convert: Convert): Part {
  const success = { description: operation.summary, content: contentOf(operation.responses, "output", convert) };
  const problem = contentOf({ "application/problem+json": Problem }, "output", convert);
  const problems = problemStatuses(operation).map((status) => [
    String(status),
    { description: STATUS_CODES[status] ?? "Problem", content: problem },
  ]);
  return { "200": success, ...(operation.also && { [operation.also]: success }), ...Object.fromEntries(problems) };
}
