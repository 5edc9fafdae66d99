import { useState } from 'preact/hooks';
import { PracticeForm } from '../PracticeForm.tsx';
import { findQuestion } from '../read-question.ts';
import type { ShownQuestion } from '../shown-question.ts';
import { useQuestions } from '../use-questions.ts';

interface Props {
  /** Tells the inputs of this recall from those of the same question elsewhere in the page. */
  readonly name: string;
  /** Ids of the questions to draw from. */
  readonly candidates: readonly string[];
}

/**
 * One question about something earlier, drawn anew on each visit. The answer stays on the page: it
 * must not replace the one given where the question belongs.
 */
export function RecallQuestion({ name, candidates }: Props) {
  const [answer, setAnswer] = useState<{
    readonly chosen: readonly number[];
    readonly outcome: 'right' | 'wrong';
  }>();
  const drawn = useQuestions(() => drawOne(name, candidates))?.[0];
  return drawn ? (
    <PracticeForm
      question={drawn}
      answer={answer}
      onAnswer={(chosen, isCorrect) => {
        setAnswer({ chosen, outcome: isCorrect ? 'right' : 'wrong' });
      }}
    />
  ) : null;
}

function drawOne(name: string, candidates: readonly string[]): ShownQuestion[] {
  const id = candidates[Math.floor(Math.random() * candidates.length)] ?? '';
  const question = findQuestion(document, id);
  return question ? [{ ...question, id: `${name}-${id}` }] : [];
}
