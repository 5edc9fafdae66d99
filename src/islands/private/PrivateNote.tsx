import { PrivateControls } from './PrivateControls.tsx';
import { usePrivateText } from './use-private-text.ts';

interface Props {
  /** What the text is kept under: module, kind and id. */
  readonly name: string;
  /** Id of the element around the note. Ids of its prompt and privacy words start with it. */
  readonly place: string;
}

/** Somewhere to write that nobody reads. The words live here and in the browser's own store only. */
export function PrivateNote({ name, place }: Props) {
  const kept = usePrivateText(name);
  if (!kept) return null;
  return (
    <div class="private-field">
      <textarea
        rows={5}
        aria-labelledby={`${place}-prompt`}
        aria-describedby={`${place}-privacy`}
        // Some browsers send what is written to a spelling service, or keep it for the next visit.
        spellcheck={false}
        autocomplete="off"
        value={kept.text}
        onInput={({ currentTarget }) => {
          kept.write(currentTarget.value);
        }}
      />
      <p class="private-print" aria-hidden="true">
        {kept.text}
      </p>
      <PrivateControls id={place} kept={kept} words={kept.text.trim()} place={place} />
    </div>
  );
}
