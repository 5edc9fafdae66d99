import { startLivePage } from './live-page.ts';

// What a page for authors that follows the course does when it is opened.
startLivePage(document, {
  listen: (onChange) => import.meta.hot?.on('authoring:changed', onChange),
  tell: (revision) => import.meta.hot?.send('authoring:shown', revision),
});
