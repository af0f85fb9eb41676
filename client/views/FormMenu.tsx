import { DockMenu } from "../canvas/DockMenu.tsx";
import { text } from "../text.ts";
import { currentForm, forms, showAs } from "./forms.ts";

/** The list of forms: the same as a graph, as a list, and so on. */
export function FormMenu() {
  const current = currentForm();
  const choices = forms
    .filter(({ isAvailable }) => isAvailable())
    .map((form) => ({
      key: form.name,
      title: form.title,
      description: form.description,
      icon: form.icon,
      isChosen: form === current,
      onChoose: () => showAs(form),
    }));
  return (
    <DockMenu name={text.forms.shownAs(current.title)} words={current.title} icon={current.icon} groups={[choices]} />
  );
}
