/** What an island may ask the page to do. The page's start-up script answers. */
export type PageRequest = 'save' | 'exit' | 'clear-progress' | 'take-up-work' | 'leave-work';

const EVENT_NAME = 'groundings:request';

export function askPage(request: PageRequest): void {
  document.dispatchEvent(new CustomEvent<PageRequest>(EVENT_NAME, { detail: request }));
}

export function answerPageRequests(page: Document, answer: (request: PageRequest) => void): void {
  page.addEventListener(EVENT_NAME, (event) => {
    answer((event as CustomEvent<PageRequest>).detail);
  });
}
