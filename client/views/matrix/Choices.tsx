import { ArrowLeftRight } from "lucide-preact";
import {
  type MatrixChoice,
  type Order,
  orders,
  pairsOf,
  partnersOf,
  typesJoining,
  withRows,
} from "../../state/matrixChoice.ts";
import { drawn, ontology } from "../../state/session.ts";
import { formsText } from "../../text/forms.ts";
import { Icon } from "../marks/Icon.tsx";

const text = formsText.matrices;

interface Props {
  choice: MatrixChoice;
  onChoose: (choice: MatrixChoice) => void;
  /** How much that gives. */
  words: string;
}

/** Which labels stand against each other, by what they are joined, and in which order. */
export function Choices({ choice, onChoose, words }: Props) {
  const { labels, types } = ontology.value;
  const pairs = pairsOf(drawn.value, ontology.value);
  const plural = (label: string) => ({ value: label, words: labels[label]?.plural ?? label });
  const rows = [...new Set([choice.rows, ...pairs.flatMap((pair) => [pair.rows, pair.columns])])];
  const columns = [...new Set([choice.columns, ...partnersOf(choice.rows, pairs)])];
  const joining = [...new Set([...(choice.type ? [choice.type] : []), ...typesJoining(choice, drawn.value)])];
  const sorts = orders.map((order) => ({ value: order, words: text.orders[order] }));
  return (
    <div class="form-bar" role="toolbar" aria-label={text.choices}>
      <Choice
        name={text.rows}
        value={choice.rows}
        options={rows.map(plural)}
        onChoose={(label) => onChoose(withRows(choice, label, pairs))}
      />
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={text.swap}
        title={text.swap}
        onClick={() => onChoose(swapped(choice))}
      >
        <Icon of={ArrowLeftRight} />
      </button>
      <Choice
        name={text.columns}
        value={choice.columns}
        options={columns.map(plural)}
        onChoose={(label) => onChoose({ ...choice, columns: label, type: undefined })}
      />
      <Choice
        name={text.type}
        value={choice.type ?? ""}
        options={[
          { value: "", words: text.anyType },
          ...joining.map((type) => ({ value: type, words: types[type]?.reads ?? type })),
        ]}
        onChoose={(type) => onChoose({ ...choice, type: type || undefined })}
      />
      <Choice
        name={text.rowOrder}
        value={choice.rowOrder}
        options={sorts}
        onChoose={(order) => onChoose({ ...choice, rowOrder: order as Order })}
      />
      <Choice
        name={text.columnOrder}
        value={choice.columnOrder}
        options={sorts}
        onChoose={(order) => onChoose({ ...choice, columnOrder: order as Order })}
      />
      <span role="status">{words}</span>
    </div>
  );
}

function swapped(choice: MatrixChoice): MatrixChoice {
  const { rows, columns, rowOrder, columnOrder } = choice;
  return { ...choice, rows: columns, columns: rows, rowOrder: columnOrder, columnOrder: rowOrder };
}

interface ChoiceProps {
  name: string;
  value: string;
  options: { value: string; words: string }[];
  onChoose: (value: string) => void;
}

function Choice({ name, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
