/** One `cmi.interactions.n`: its `id`, and its other children in the order to write them. */
export interface Interaction {
  readonly id: string;
  /** Child of the interaction and value. A child with an empty value is not written. */
  readonly fields: readonly (readonly [child: string, value: string])[];
}

/**
 * `q_<question>_a<quiz attempt>`, for the reason given with an answer `q_<question>_because_a<quiz
 * attempt>`: a question answered again gets another id, because some LMSs
 * demand unique ones. Letters, digits and underscores only: some LMSs refuse hyphens.
 */
export function toInteractionId(questionId: string, quizAttempt: number, part?: 'because'): string {
  const words = part ? [questionId, part] : [questionId];
  return `q_${words.map(toUnderscores).join('_')}_a${quizAttempt}`;
}

/** One of our identifiers without hyphens. Ours have no underscores, so nothing is mixed up. */
export function toUnderscores(identifier: string): string {
  return identifier.replaceAll('-', '_');
}
