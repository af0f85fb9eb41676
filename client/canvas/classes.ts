/** Class names of Cytoscape's selectors: labels and types of any database, made safe. */
function safe(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

export const labelClass = (label: string) => `label-${safe(label)}`;
export const typeClass = (type: string) => `type-${safe(type)}`;
export const variantClass = (type: string, value: string) => `${typeClass(type)}-${safe(value)}`;

/** Relationships and nodes share one space of ids in Cytoscape. */
export const relationshipKey = (id: string) => `relationship ${id}`;
