import { choiceView } from './choice-view.tsx';
import type { QuestionView } from './question-view.ts';
import type { ShownQuestion } from './shown-question.ts';

type OtherKind = Exclude<ShownQuestion['kind'], 'single' | 'multiple'>;

let others: Readonly<Record<OtherKind, QuestionView>> | undefined;
let loading: Promise<void> | undefined;

/**
 * Fetches what the questions need to be drawn: nothing for choices; for all other kinds one more file,
 * at most once for a page. Fails when it cannot be fetched.
 */
export async function loadViews(kinds: readonly (string | undefined)[]): Promise<void> {
  if (kinds.every((kind) => kind === 'single' || kind === 'multiple')) return;
  loading ??= import('./kinds/views.ts').then(({ otherViews }) => {
    others = otherViews;
  });
  await loading;
}

/** To be called for questions whose views have been loaded. */
export function viewOf({ kind }: ShownQuestion): QuestionView {
  if (kind === 'single' || kind === 'multiple') return choiceView;
  if (!others) throw new Error(`The view of "${kind}" questions has not been loaded.`);
  return others[kind];
}
