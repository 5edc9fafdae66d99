/**
 * Shows a page on the screen as it will be on paper: the rules for print hold, those for screens do
 * not, and what is added for paper is there. Real printing then finds it as it is.
 * @param scope `lesson` for the one that is open, otherwise the whole page
 */
export function showAsOnPaper(page: Document, scope: 'lesson' | 'page'): void {
  for (const sheet of page.styleSheets) swapMedia(sheet.cssRules);
  if (scope === 'lesson') page.documentElement.dataset['print'] = 'lesson';
  else delete page.documentElement.dataset['print'];
  page.defaultView?.dispatchEvent(new Event('beforeprint'));
  page.defaultView?.scrollTo(0, 0);
}

function swapMedia(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (!('media' in rule)) continue;
    const media = rule.media as MediaList;
    if (media.mediaText === 'print') media.mediaText = 'all';
    else if (media.mediaText === 'screen') media.mediaText = 'not all';
  }
}
