import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Fault, SetupError } from "../../domain/errors.ts";
import { LabelDefinition, Ontology, TypeDefinition } from "../../domain/ontology.ts";
import { checkShape } from "../../domain/shapeFaults.ts";
import { readYaml } from "../../domain/yamlFile.ts";

/** The same fields, any of which may be left out; one that is has no value, not its default. */
function partly<Schema extends z.ZodObject>(schema: Schema): z.ZodType<Partial<z.infer<Schema>>> {
  const fields = Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => {
    const given = field instanceof z.ZodDefault ? field.unwrap() : field;
    return [name, z.optional(given)] as const;
  });
  // Made from its own fields, which the type system can't follow.
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<Partial<z.infer<Schema>>>;
}

/** The shape of a graph folder's `ontology.yaml`, of which any part may be left out. */
const OntologyFile = z.strictObject({
  title: Ontology.shape.title.optional(),
  introduction: Ontology.shape.introduction.optional(),
  composition: Ontology.shape.composition,
  bands: Ontology.shape.bands,
  labels: z.record(z.string(), partly(LabelDefinition)).default({}),
  types: z.record(z.string(), partly(TypeDefinition)).default({}),
});
export type OntologyFile = z.infer<typeof OntologyFile>;

/** Reads the file of the setting ONTOLOGY_FILE; a `SetupError` tells every fault with its line. */
export async function readOntologyFile(path: string): Promise<OntologyFile> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new SetupError(`There is no file at ${path} (ONTOLOGY_FILE)`);
  });
  return parseOntologyFile(path, text);
}

export function parseOntologyFile(path: string, text: string): OntologyFile {
  const { content, locate, faults } = readYaml(path, text);
  const readable = faults.length === 0;
  const checked = readable ? checkShape(OntologyFile, content ?? {}, { subject: "ontology", locate }) : undefined;
  if (checked?.value) return checked.value;
  throw new SetupError(inWords([...faults, ...(checked?.faults ?? [])]));
}

function inWords(faults: Fault[]): string {
  const lines = faults.map(({ file, line, message }) => `  ${file}:${line} ${message}`);
  return [`ONTOLOGY_FILE has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}:`, ...lines].join("\n");
}
