import { useEffect, useState } from 'preact/hooks';
import { PrivateControls } from './PrivateControls.tsx';
import { usePrivateText } from './use-private-text.ts';

interface Props {
  /** What the plan is kept under: module, kind and id. */
  readonly name: string;
  /** Id of the element around the plan, which holds its cue and suggestions as text. */
  readonly place: string;
}

interface PlanText {
  /** The first half of the sentence, without “if”. */
  readonly cue: string;
  /** Second halves to choose from, without “then I will”. */
  readonly suggestions: readonly string[];
}

/** An if-then plan: pick a suggestion or use own words, and read it back as one sentence. */
export function Plan({ name, place }: Props) {
  const kept = usePrivateText(name);
  const [plan, setPlan] = useState<PlanText>();
  const [isOwn, setOwn] = useState<boolean>();

  useEffect(() => {
    setPlan(readPlan(document.getElementById(place)));
  }, [place]);

  if (!kept || !plan) return null;
  const chosen = plan.suggestions.indexOf(kept.text);
  const hasOwn = isOwn ?? (kept.text !== '' && chosen === -1);
  const own = hasOwn ? kept.text : '';
  const sentence = kept.text.trim() === '' ? '' : sentenceOf(plan.cue, kept.text);
  const ownId = `${place}-own`;

  const write = (text: string, isOwnWords: boolean) => {
    setOwn(isOwnWords);
    kept.write(text);
  };
  const clearing = {
    ...kept,
    clear: () => {
      kept.clear();
      setOwn(undefined);
    },
  };

  return (
    <div class="private-field">
      <fieldset class="question" aria-describedby={`${place}-privacy`}>
        <legend>If {plan.cue}, then I will…</legend>
        {plan.suggestions.map((suggestion, index) => (
          <div class="option" key={suggestion}>
            <input
              type="radio"
              name={place}
              id={`${place}-${String(index + 1)}`}
              autocomplete="off"
              checked={!hasOwn && index === chosen}
              onChange={() => {
                write(suggestion, false);
              }}
            />
            <label for={`${place}-${String(index + 1)}`}>{suggestion}</label>
          </div>
        ))}
        <div class="option">
          <input
            type="radio"
            name={place}
            id={`${ownId}-choice`}
            autocomplete="off"
            checked={hasOwn}
            onChange={() => {
              write(own, true);
            }}
          />
          <label for={`${ownId}-choice`}>something in my own words:</label>
        </div>
        <label class="visually-hidden" for={ownId}>
          Then I will, in my own words
        </label>
        <input
          class="private-line"
          type="text"
          id={ownId}
          spellcheck={false}
          autocomplete="off"
          value={own}
          onInput={({ currentTarget }) => {
            write(currentTarget.value, true);
          }}
        />
      </fieldset>
      <p class="plan-label">Your plan</p>
      <p class="plan-sentence" role="status">
        {sentence === '' ? 'Choose one, or write your own.' : sentence}
      </p>
      <p class="private-print" aria-hidden="true">
        {sentence}
      </p>
      <PrivateControls id={place} kept={clearing} words={sentence} place={place} />
    </div>
  );
}

const sentenceOf = (cue: string, action: string): string =>
  `If ${cue}, then I will ${withoutStop(action)}.`;

const withoutStop = (text: string): string => text.trim().replace(/[.!]+$/, '');

function readPlan(place: Element | null): PlanText | undefined {
  const cue = place?.querySelector('[data-cue]')?.textContent;
  if (!place || cue === undefined) return undefined;
  const suggestions = [...place.querySelectorAll('[data-suggestions] li')].map(({ textContent }) =>
    withoutStop(textContent),
  );
  return { cue, suggestions };
}
