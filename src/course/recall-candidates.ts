/** What a recall needs to know of a question and of where it stands. */
interface RecallItem {
  readonly id: string;
  readonly family: string;
  readonly use: 'check' | 'quiz' | 'recall' | 'measure';
}

/**
 * Questions that a recall of `family` in a lesson may ask: those written for recall, and practice
 * questions of earlier lessons.
 * @param earlierChecks ids of the practice questions placed in earlier lessons of the module
 */
export const recallCandidates = <Item extends RecallItem>(
  questions: readonly Item[],
  family: string,
  earlierChecks: ReadonlySet<string>,
): Item[] =>
  questions.filter(
    (question) =>
      question.family === family &&
      (question.use === 'recall' || (question.use === 'check' && earlierChecks.has(question.id))),
  );
