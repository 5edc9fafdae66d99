import { useEffect, useState } from 'preact/hooks';
import { loadViews } from './question-views.ts';
import type { ShownQuestion } from './shown-question.ts';

/**
 * The questions that `read` finds in the page, once everything needed to draw them has loaded:
 * `undefined` until then, and for good where it cannot be loaded. They are read in a task of their
 * own: a large bank takes a moment, in which the page has to stay usable.
 */
export function useQuestions(
  read: () => readonly ShownQuestion[],
  onFailure?: () => void,
): readonly ShownQuestion[] | undefined {
  const [questions, setQuestions] = useState<readonly ShownQuestion[]>();
  useEffect(() => {
    const timer = setTimeout(() => {
      const found = read();
      loadViews(found.map(({ kind }) => kind)).then(
        () => {
          setQuestions(found);
        },
        () => onFailure?.(),
      );
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return questions;
}
