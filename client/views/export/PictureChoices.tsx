import { type ExportChoices, scales, someNotes } from "../../state/exporting.ts";
import { exportText as text } from "../../text/export.ts";
import { Check, Choice } from "./Choice.tsx";

interface Props {
  choices: ExportChoices;
  change: (changed: Partial<ExportChoices>) => void;
}

/** What stands on the picture, and how large it is. */
export function PictureChoices({ choices, change }: Props) {
  const { form, scale, part, paper = "light", hasGround, hasLegend, hasLetters, notes } = choices;
  return (
    <>
      {form === "png" && (
        <Choice
          label={text.scale}
          options={scales.map((times) => ({ name: times, title: text.scales(times) }))}
          chosen={scale}
          onChoose={(times) => change({ scale: times })}
        />
      )}
      <Choice
        label={text.part}
        options={[
          { name: "all", title: text.parts.all },
          { name: "view", title: text.parts.view },
        ]}
        chosen={part}
        onChoose={(name) => change({ part: name })}
      />
      <Choice
        label={text.paper}
        options={[
          { name: "light", title: text.papers.light },
          { name: "dark", title: text.papers.dark },
        ]}
        chosen={paper}
        onChoose={(name) => change({ paper: name })}
      />
      <Choice
        label={text.notes}
        options={[
          { name: "none", title: text.notesOf.none },
          { name: "some", title: text.notesOf.some(someNotes) },
          { name: "all", title: text.notesOf.all },
        ]}
        chosen={notes}
        onChoose={(name) => change({ notes: name })}
      />
      <div class="export-checks">
        <Check label={text.legend} isOn={hasLegend} onChange={(isOn) => change({ hasLegend: isOn })} />
        <Check label={text.background} isOn={hasGround} onChange={(isOn) => change({ hasGround: isOn })} />
        {form === "svg" && (
          <Check label={text.fonts} isOn={hasLetters} onChange={(isOn) => change({ hasLetters: isOn })} />
        )}
      </div>
      {form === "svg" && <small>{text.fontsHint}</small>}
    </>
  );
}
