import { useSignal } from "@preact/signals";

interface Props {
  label: string;
  /** What stands in it at first. */
  begin: string;
  words: { save: string; taken: string };
  isTaken?: (name: string) => boolean;
  save: (name: string) => void;
  /** On Escape, where it came in the place of something else; it then has the keyboard at once. */
  leave?: () => void;
}

/** Gives something a name under which it is kept. */
export function NameForm({ label, begin, words, isTaken = () => false, save, leave }: Props) {
  const entered = useSignal(begin);
  const name = entered.value.trim();
  const isWrong = isTaken(name);
  return (
    <form
      class="keep-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) save(name);
      }}
    >
      <input
        autofocus={leave !== undefined}
        type="text"
        autocomplete="off"
        maxLength={200}
        aria-label={label}
        aria-invalid={isWrong}
        placeholder={label}
        value={entered.value}
        onInput={(event) => {
          entered.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !leave) return;
          event.stopPropagation();
          event.preventDefault();
          leave();
        }}
      />
      <button type="submit" class="button small" disabled={isWrong}>
        {words.save}
      </button>
      {isWrong && <p class="wrong">{words.taken}</p>}
    </form>
  );
}
