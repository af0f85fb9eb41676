import { useMemo } from "preact/hooks";
import { go } from "../../router.ts";
import { matrixOf, mostLines } from "../../state/matrix.ts";
import { choiceOf, type MatrixChoice, writtenChoice } from "../../state/matrixChoice.ts";
import { address, drawn, ontology } from "../../state/session.ts";
import { formsText } from "../../text/forms.ts";
import { Choices } from "./Choices.tsx";
import { Grid } from "./Grid.tsx";
import "../form.css";
import "./matrix.css";

const text = formsText.matrices;

/** Two labels of what is shown against each other: who was joined to what, and how. */
export function Matrix() {
  const [graph, known, { by }] = [drawn.value, ontology.value, address.value];
  const choice = useMemo(() => choiceOf(by, graph, known), [by, graph, known]);
  const matrix = useMemo(() => choice && matrixOf(graph, known, choice), [graph, known, choice]);
  if (!choice || !matrix) return <section class="form" />;
  const { rows, columns, cut } = matrix;
  const isCut = cut.rows + cut.columns > 0;
  return (
    <section class="form matrix">
      <Choices choice={choice} onChoose={choose} words={text.size(rows.length, columns.length, matrix.total)} />
      {isCut && <p class="form-note">{text.cut(cut.rows, cut.columns, mostLines)}</p>}
      {rows.length > 0 ? <Grid matrix={matrix} choice={choice} /> : <p class="form-note">{text.none}</p>}
    </section>
  );
}

function choose(choice: MatrixChoice): void {
  go({ ...address.value, by: writtenChoice(choice) });
}
