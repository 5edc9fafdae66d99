/** Share of right answers, 0 to 1 in whole per cent. A quiz without questions scores 0. */
export function scoreQuiz(results: readonly { readonly isCorrect: boolean }[]): number {
  if (results.length === 0) return 0;
  const rightCount = results.filter(({ isCorrect }) => isCorrect).length;
  return Math.round((100 * rightCount) / results.length) / 100;
}

/** Whether a score reaches the pass mark, both taken as the whole per cent a learner is shown. */
export function isPassing(score: number, passingScore: number): boolean {
  return Math.round(score * 100) >= Math.round(passingScore * 100);
}
