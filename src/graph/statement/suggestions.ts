import { brief } from "../../domain/brief.ts";
import type { Notification } from "../../domain/statement.ts";
import type { Names } from "./names.ts";
import { nearest } from "./nearest.ts";

const sorts = [
  { code: "UnknownLabelWarning", sort: "labels" },
  { code: "UnknownRelationshipTypeWarning", sort: "types" },
  { code: "UnknownPropertyKeyWarning", sort: "properties" },
] as const;

const words = { labels: "label", types: "relationship type", properties: "property" };

/** Says of names that the database does not have which one may be meant. */
export async function withSuggestions(told: Notification[], names: () => Promise<Names>): Promise<Notification[]> {
  if (!told.some(sortOf)) return told;
  const known = await names();
  return told.map((notification) => {
    const sort = sortOf(notification);
    const name = /name is: (.*)\)$|type is: (.*)\)$/s.exec(notification.description);
    const missing = name?.[1] ?? name?.[2];
    if (!sort || missing === undefined) return notification;
    const near = nearest(missing, known[sort]);
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    return { ...notification, description: brief(`The database has no ${words[sort]} ${missing}.${hint}`) };
  });
}

const sortOf = ({ code }: Notification) => sorts.find((one) => code.endsWith(`.${one.code}`))?.sort;
