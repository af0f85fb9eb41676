import type { Folder } from "../../domain/folder.ts";
import { PassageId } from "../../domain/sources.ts";

/**
 * Whether a folder's graph is another state of the one whose ids these are. A folder's name alone does not tell: two of
 * them in different places may be called alike, and one and the same may lie elsewhere in a container.
 */
export function isSameGraph({ dataset }: Pick<Folder, "dataset">, ids: string[]): boolean {
  const before = new Set(ids.filter((id) => !PassageId.safeParse(id).success));
  // Passages and sections are numbered alike in every folder.
  const now = dataset.nodes.filter(({ labels }) => !labels.includes("Passage") && !labels.includes("Section"));
  const shared = now.filter(({ id }) => before.has(id)).length;
  return shared * 2 >= Math.min(now.length, before.size);
}
