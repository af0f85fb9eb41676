import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { drawPage } from "../../commands/exportPicture.ts";
import { scaleWithin } from "../../export/png.ts";
import type { ExportChoices } from "../../state/exporting.ts";
import { drawn as graph, lit, picture } from "../../state/session.ts";
import { exportText as text } from "../../text/export.ts";

interface Drawn {
  address: string;
  width: number;
  height: number;
}

/** After the last letter of a title was written. */
const restMilliseconds = 200;

/** The picture as it will be, as large as there is room for. */
export function Preview({ choices, title }: { choices: ExportChoices; title: string }) {
  const drawn = useSignal<Drawn | undefined>(undefined);
  const { scale: _, form: __, hasLetters: ___, ...shown } = choices;
  const wish = JSON.stringify([shown, title]);
  useEffect(() => {
    let isGone = false;
    const draw = async () => {
      const made = await drawPage(choices, title, true);
      if (isGone || !made) return;
      release(drawn.peek());
      const { svg, ...size } = made;
      drawn.value = { ...size, address: URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })) };
    };
    const timer = setTimeout(draw, drawn.peek() ? restMilliseconds : 0);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [wish, graph.value, picture.value, lit.value]);
  useEffect(() => () => release(drawn.peek()), []);
  const { value } = drawn;
  return (
    <figure class="export-preview">
      {value ? (
        <img src={value.address} width={value.width} height={value.height} alt={text.preview} />
      ) : (
        <p>{text.drawing}</p>
      )}
      {value && choices.form === "png" && <figcaption>{pixels(value, choices.scale)}</figcaption>}
    </figure>
  );
}

function release(drawn: Drawn | undefined): void {
  if (drawn) URL.revokeObjectURL(drawn.address);
}

function pixels({ width, height }: Drawn, scale: number): string {
  const fits = scaleWithin({ width, height }, scale);
  return (fits < scale ? text.lessPixels : text.pixels)(Math.round(width * fits), Math.round(height * fits));
}
