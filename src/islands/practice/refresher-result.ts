import type { RefresherResult } from '../../objectives/objective-states.ts';
import type { Progress } from '../../progress/progress.ts';

/** By objective, whether every question about it was answered right at the first try. */
export function refresherResult(
  questions: readonly { readonly id: string; readonly objective: string }[],
  answers: Progress['answers'],
): RefresherResult {
  const isRight = (id: string) => answers[id]?.outcome === 'right' && answers[id].tries === 1;
  return Object.fromEntries(
    questions.map(({ objective }) => [
      objective,
      questions.filter((other) => other.objective === objective).every(({ id }) => isRight(id)),
    ]),
  );
}
