import type { LaunchNotice as Notice } from '../progress/progress-store.ts';
import { usePageStore } from './page-store.ts';

/** Tells the learner when their saved place could not be opened. */
export function LaunchNotice() {
  const notice = usePageStore()?.launch.value.notice;
  return <div role="status">{notice !== undefined && <p class="notice">{texts[notice]}</p>}</div>;
}

const texts: Record<Notice, string> = {
  'state-unreadable':
    'Your saved place in this module could not be read, so you start at the beginning. ' +
    'Any result already on your record stays there.',
  'state-newer':
    'Your saved place comes from a newer version of this module, so you start at the beginning. ' +
    'Any result already on your record stays there. Tell your training team that two versions are in use.',
};
