import { problem, type Problem } from '../course/problem.ts';

/** Lists of a question whose entries explain themselves, and what each `why` is about. */
const explained = new Map([
  ['options', { name: 'Option', what: 'the option is right or wrong' }],
  ['because', { name: 'Reason', what: 'the reason is right or wrong' }],
  ['items', { name: 'Item', what: 'the item stands in this place' }],
  ['prompts', { name: 'Prompt', what: 'this option belongs to the prompt' }],
  ['actions', { name: 'Action', what: 'the action is rated like this' }],
]);

/** The problem with an option, or another entry, that does not say why it is right or wrong. */
export const missingExplanation =
  (file: string) =>
  (path: readonly (string | number)[], question: unknown): Problem | undefined => {
    const [list, index, key] = path;
    if (typeof list !== 'string' || typeof index !== 'number' || key !== 'why') return undefined;
    const words = explained.get(list);
    if (!words) return undefined;
    const lists = question as Readonly<Record<string, readonly { readonly key?: unknown }[]>>;
    const named = lists[list]?.[index]?.key;
    const entry = typeof named === 'string' ? named : String(index + 1);
    return problem(
      'option-without-explanation',
      { file, path: [list, index] },
      { option: `${words.name} “${entry}”`, what: words.what },
    );
  };
