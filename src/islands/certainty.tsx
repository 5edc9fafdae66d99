import type { Ref } from 'preact';

/** How sure a learner is of an answer. Kept on the page only: never stored, saved or sent. */
export type Certainty = 'guessing' | 'fairly sure' | 'certain';

const certainties: readonly Certainty[] = ['guessing', 'fairly sure', 'certain'];

interface Props {
  /** Tells the groups of a page apart. */
  readonly name: string;
  readonly fieldsRef: Ref<HTMLFieldSetElement>;
}

/** Three words to choose from, or none. */
export function CertaintyFields({ name, fieldsRef }: Props) {
  return (
    <fieldset class="certainty" ref={fieldsRef}>
      <legend>How sure are you?</legend>
      <p class="hint">This stays on this page, and you may leave it out.</p>
      {certainties.map((certainty, index) => {
        const id = `${name}-certainty-${String(index + 1)}`;
        return (
          <div class="option" key={certainty}>
            <input type="radio" name={`${name}-certainty`} id={id} value={certainty} />
            <label for={id}>{certainty.charAt(0).toUpperCase() + certainty.slice(1)}</label>
          </div>
        );
      })}
    </fieldset>
  );
}

export function chosenCertainty(fields: Element | null): Certainty | undefined {
  const value = fields?.querySelector<HTMLInputElement>('input:checked')?.value;
  return certainties.find((certainty) => certainty === value);
}

/** What to add to the feedback, and whether to open every explanation. */
export function certaintyNote(
  certainty: Certainty | undefined,
  isRight: boolean,
): { readonly text: string; readonly showsAll: boolean } | undefined {
  if (certainty === undefined) return undefined;
  return { text: notes[certainty][isRight ? 'right' : 'wrong'], showsAll: certainty === 'certain' };
}

const notes: Readonly<Record<Certainty, { readonly right: string; readonly wrong: string }>> = {
  guessing: {
    right: 'You were guessing: read why it is right, so that next time you know.',
    wrong: 'You were guessing, so this is a good moment to read why.',
  },
  'fairly sure': {
    right: 'You were fairly sure, and had reason to be.',
    wrong: 'You were fairly sure. See where your answer and the explanation part.',
  },
  certain: {
    right: 'You were certain, and you were right.',
    wrong:
      'You were certain. What people are sure of is what they act on, so take a minute with all of the explanations below. A mistake like this is one of the easiest to put right.',
  },
};
