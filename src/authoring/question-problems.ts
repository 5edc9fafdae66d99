import { problem, type Problem } from '../course/problem.ts';

/** The problem with an option that does not say why it is right or wrong. */
export const missingExplanation =
  (file: string) =>
  (path: readonly (string | number)[], question: unknown): Problem | undefined => {
    const [list, index, key] = path;
    if (list !== 'options' || typeof index !== 'number' || key !== 'why') return undefined;
    const { options } = question as { readonly options: readonly { readonly key?: unknown }[] };
    const name = options[index]?.key;
    return problem(
      'option-without-explanation',
      { file, path: [list, index] },
      {
        option: typeof name === 'string' ? name : String(index + 1),
      },
    );
  };
