import type { Evidence } from "../../src/domain/evidence.ts";
import type { GraphNode, GraphRelationship } from "../../src/domain/graph.ts";
import type { Joined } from "./joined.ts";
import type { Sentence } from "./sentences.ts";

/** Nodes under a heading. */
export interface Group {
  key: string;
  title: string;
  nodes: GraphNode[];
}

interface Place {
  /** The same as long as the row stands for the same thing in the same place. */
  key: string;
  parent: string | undefined;
  level: number;
  /** Its number among the rows beside it, from 1, and how many these are. */
  position: number;
  size: number;
  /** Undefined where there is nothing to open. */
  isOpen: boolean | undefined;
}

/** One row of the tree. */
export type TreeRow = Place &
  (
    | { is: "group"; title: string; count: number }
    | { is: "node"; node: GraphNode; count: number; isEnd: boolean }
    | { is: "sentence"; sentence: Sentence }
    | { is: "claim"; evidence: Evidence | undefined; relationship: GraphRelationship }
    | { is: "passage"; passage: string }
  );

type Content = TreeRow extends infer Row ? (Row extends Place ? Omit<Row, keyof Place> : never) : never;

interface Branch {
  key: string;
  content: Content;
  /** Left out where there is nothing beneath. */
  beneath?: (() => Branch[]) | undefined;
}

/** What was opened or closed by hand; groups are open, all else is closed to begin with. */
export type Toggled = ReadonlySet<string>;

/** The rows that can be seen: groups, their nodes, and beneath each what was opened. */
export function treeRows(groups: Group[], joined: Joined, toggled: Toggled): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (branches: Branch[], parent: string | undefined, level: number) => {
    for (const [index, { key, content, beneath }] of branches.entries()) {
      const isOpen = beneath && toggled.has(key) !== (content.is === "group");
      rows.push({ ...content, key, parent, level, position: index + 1, size: branches.length, isOpen } as TreeRow);
      if (isOpen) add(beneath(), key, level + 1);
    }
  };
  add(
    groups.map((group) => groupBranch(group, joined)),
    undefined,
    1,
  );
  return rows;
}

function groupBranch({ key, title, nodes }: Group, joined: Joined): Branch {
  return {
    key,
    content: { is: "group", title, count: nodes.length },
    beneath: () => nodes.map((node) => nodeBranch(node, nodeKey(node.id), false, joined)),
  };
}

/** The row of a node in its group. */
export const nodeKey = (id: string) => `node ${id}`;

function nodeBranch(node: GraphNode, key: string, isEnd: boolean, joined: Joined): Branch {
  const count = joined.count(node.id);
  const sentences = () =>
    joined
      .sentences(node.id)
      .map((sentence) => sentenceBranch(sentence, `${key}\n${sentence.relationship.id}`, joined));
  return { key, content: { is: "node", node, count, isEnd }, beneath: count > 0 ? sentences : undefined };
}

/** Beneath a sentence stand its claim, the passages that it rests on, and its other end, which opens like any node. */
function sentenceBranch(sentence: Sentence, key: string, joined: Joined): Branch {
  const { relationship, evidence, other } = sentence;
  return {
    key,
    content: { is: "sentence", sentence },
    beneath: () => [
      { key: `${key}\nclaim`, content: { is: "claim", evidence, relationship } },
      ...(evidence?.sources ?? []).map(
        (passage): Branch => ({ key: `${key}\npassage ${passage}`, content: { is: "passage", passage } }),
      ),
      nodeBranch(other, `${key}\nend`, true, joined),
    ],
  };
}
