import { toUnderscores } from '../interaction.ts';

/**
 * The name of an option in a response: its key, without hyphens, which some LMSs refuse (RTE 4.1.1,
 * short identifier).
 */
export function toOptionIdentifier(optionKey: string): string {
  return toUnderscores(optionKey);
}

/** `learner_response` and pattern, `a[,]c`. A pattern always means the whole set (RTE 4.2.9). */
export function toChoiceResponse(optionKeys: readonly string[]): string {
  return optionKeys.map(toOptionIdentifier).join('[,]');
}
