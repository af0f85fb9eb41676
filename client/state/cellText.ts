import { type Ontology, reading } from "../../src/domain/ontology.ts";
import { nameOf, periodOf } from "../canvas/name.ts";
import type { Cell } from "./cells.ts";

/** What a cell shows, as one text: to look through, to sort by, to measure by. */
export function cellText(cell: Cell, ontology: Ontology): string {
  switch (cell.is) {
    case "nothing":
      return "";
    case "node":
      return [nameOf(cell.node, ontology), periodOf(cell.node, ontology)].filter(Boolean).join(" ");
    case "relationship":
      return reading(ontology, cell.relationship).reads;
    case "path":
      return cell.members.map((member) => cellText(member, ontology)).join(" ");
    case "list":
      return cell.members.map((member) => cellText(member, ontology)).join(", ");
    case "map":
      return cell.entries.map(([name, member]) => `${name} ${cellText(member, ontology)}`).join(" ");
    default:
      return cell.text;
  }
}
