import { attempt } from "../../commands/attempt.ts";
import { countReach, expandBy, few, mostExpanded } from "../../commands/expansion.ts";
import { byType, type Reach, reachRows, type TypeRow } from "../../state/reach.ts";
import { ontology, picture } from "../../state/session.ts";
import { stepsText as text } from "../../text/steps.ts";
import { ArrowLeft, ArrowRight, iconOf } from "./icons.ts";
import type { Line, Opener } from "./MenuList.tsx";

/** Every type that these nodes have, each way, with how many are new: one press adds some of them. */
export function expandByType(nodes: string[]): Opener[] {
  if (nodes.length > mostExpanded) return [];
  return [{ title: text.menu.expandByType, icon: iconOf("expandByType"), entries: () => typesOf(nodes) }];
}

async function typesOf(nodes: string[]): Promise<Line[]> {
  const reaches = await countReach(nodes);
  const types = byType(reachRows(reaches, picture.peek(), ontology.peek()));
  return types.length > 0 ? types.map((row) => lineOf(row, reaches)) : [{ title: text.menu.noTypes, isSaid: true }];
}

function lineOf({ words, direction, fresh, rows }: TypeRow, reaches: Reach[]): Line {
  const line = { title: words, icon: direction === "out" ? ArrowRight : ArrowLeft };
  if (fresh === 0) return { ...line, count: text.menu.allShown, isSaid: true };
  const asked = rows.filter((row) => row.fresh > 0);
  return {
    ...line,
    count: text.menu.fresh(Math.min(few, fresh), fresh),
    perform: () => attempt(expandBy(reaches, asked, few)),
  };
}
