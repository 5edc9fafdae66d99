import { inputId, type Reading } from '../question-view.ts';

interface Props {
  readonly question: { readonly id: string };
  readonly prompts: readonly { readonly key: string; readonly text: string }[];
  /** The choices in the order to show them, each with the index it stands for. */
  readonly options: readonly { readonly index: number; readonly text: string }[];
  /** The index of the choice for each prompt; empty for none. */
  readonly chosen: readonly number[];
}

/** One select for each prompt. */
export function SelectFields({ question, prompts, options, chosen }: Props) {
  return (
    <div class="select-fields">
      {prompts.map(({ key, text }, place) => (
        <div class="select-field" key={key}>
          <label for={inputId(question, place)}>{text}</label>
          <select id={inputId(question, place)} defaultValue={String(chosen[place] ?? '')}>
            <option value="">Choose…</option>
            {options.map((option) => (
              <option
                key={option.index}
                value={String(option.index)}
                selected={chosen[place] === option.index}
              >
                {option.text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

/** @param message what to say when a prompt has no choice yet */
export function readSelects(
  fields: Element | null,
  question: { readonly id: string },
  message: string,
): Reading {
  const values = [...(fields?.querySelectorAll('select') ?? [])].map(({ value }) => value);
  const open = values.indexOf('');
  return open === -1
    ? { ok: true, chosen: values.map(Number) }
    : { ok: false, message, inputId: inputId(question, open) };
}
