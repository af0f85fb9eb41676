import { List, type LucideIcon, Waypoints } from "lucide-preact";
import type { ComponentType } from "preact";
import { go } from "../router.ts";
import { address } from "../state/session.ts";
import { text } from "../text.ts";
import { Twin } from "./Twin.tsx";

/** A form in which what is shown can be looked at. */
interface Form {
  /** As it stands in the address, after `as=`; the graph needs no word there. */
  name: string;
  title: string;
  description: string;
  icon: LucideIcon;
  /** Whether it makes sense for what is shown now. */
  isAvailable: () => boolean;
  /** What covers the canvas; nothing for the graph itself. */
  View?: ComponentType;
}

const always = () => true;
const graph: Form = { name: "", ...text.forms.graph, icon: Waypoints, isAvailable: always };

/** Every form, in the order in which it is offered. */
export const forms: Form[] = [graph, { name: "list", ...text.forms.list, icon: List, isAvailable: always, View: Twin }];

/** The form that the address names, or the graph where it names none that makes sense here. */
export function currentForm(): Form {
  return forms.find(({ name, isAvailable }) => name === (address.value.as ?? "") && isAvailable()) ?? graph;
}

/** The forms that can be chosen instead. */
export function otherForms(): Form[] {
  return forms.filter((form) => form.isAvailable() && form !== currentForm());
}

/** Shows the same in another form. It is a step of back and forward. */
export function showAs({ name }: Form): void {
  go({ ...address.value, as: name || undefined });
}
