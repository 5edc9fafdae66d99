import { toOptionIdentifier } from './choice.ts';

/* `learner_response` and patterns of interactions that are not choices, RTE 4.2.9.1. */

/** `true` or `false`. */
export const toTrueFalseResponse = (isTrue: boolean): string => String(isTrue);

/** All items in order: `b[,]a[,]c`. */
export const toSequencingResponse = (itemKeys: readonly string[]): string =>
  itemKeys.map(toOptionIdentifier).join('[,]');

/** Pairs of prompt and option: `a[.]x[,]b[.]y`. */
export const toMatchingResponse = (
  pairs: readonly (readonly [promptKey: string, optionKey: string])[],
): string => pairs.map((pair) => pair.map(toOptionIdentifier).join('[.]')).join('[,]');
