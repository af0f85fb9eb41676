import { type ExportForm, exportForms } from "../../state/exporting.ts";
import { exportText as text } from "../../text/export.ts";
import { Choice } from "./Choice.tsx";

/** As a picture, or as data for another program. */
export function FormChoice({ chosen, onChoose }: { chosen: ExportForm; onChoose: (form: ExportForm) => void }) {
  const options = exportForms.map((name) => ({ name, title: text.forms[name].title }));
  return (
    <Choice label={text.form} options={options} chosen={chosen} onChoose={onChoose}>
      <small>{text.forms[chosen].description}</small>
    </Choice>
  );
}
