import { createLmsStore, type LmsStore } from '../strict-lms/store.ts';
import type { Standard } from '../strict-lms/standard-rules.ts';
import { createPreviewLms, type PreviewLms } from './preview-lms.ts';
import { callRows, recordRows, type Rows } from './record-rows.ts';

/** What each choice of the page means: its standard, and where content of it looks for the LMS. */
const runTimes = {
  scorm12: { standard: '1.2', objectName: 'API' },
  scorm2004: { standard: '2004', objectName: 'API_1484_11' },
} as const satisfies Record<string, { standard: Standard; objectName: string }>;

type RunTime = keyof typeof runTimes;

/** Plays the LMS in the view of the preview that shows a lesson as an LMS does. */
function startPreview(view: HTMLElement): void {
  const { module = '', part = '' } = view.dataset;
  const frame = find('iframe') as HTMLIFrameElement;
  const choices = [...view.querySelectorAll<HTMLInputElement>('input[name=run-time]')];
  let played:
    { readonly name: string; readonly store: LmsStore; readonly lms: PreviewLms } | undefined;
  let isDrawing = false;

  function find(selector: string): Element {
    const found = view.querySelector(selector);
    if (!found) throw new Error(`The view of an LMS has no ${selector}.`);
    return found;
  }

  const runTime = (): RunTime =>
    choices.some(({ checked, value }) => checked && value === 'scorm2004')
      ? 'scorm2004'
      : 'scorm12';
  const nameOfRecord = () => `preview-lms:${runTime()}:${module}`;

  /** The record that is chosen, as it was left, and an LMS over it. */
  function play(): NonNullable<typeof played> {
    const name = nameOfRecord();
    if (played?.name === name) return played;
    const { standard, objectName } = runTimes[runTime()];
    const kept = sessionStorage.getItem(name);
    const store = kept === null ? createLmsStore() : (JSON.parse(kept) as LmsStore);
    const lms = createPreviewLms(standard, {
      store,
      currentPage: () => frame.contentDocument ?? undefined,
      onCall: drawSoon,
    });
    for (const each of Object.values(runTimes)) Reflect.deleteProperty(window, each.objectName);
    Object.assign(window, { [objectName]: lms.api });
    played = { name, store, lms };
    return played;
  }

  /** Opens the page over what is on record. An empty record opens at the lesson that is previewed. */
  function launch(): void {
    const { store } = play();
    const address = `/authoring/as-package/${runTime()}/${module}`;
    frame.src = store.launches === 0 ? `${address}#${part}` : address;
    drawSoon();
  }

  /** The page in the frame saves its work on leaving. What follows waits for that. */
  function close(then: () => void): void {
    frame.addEventListener('load', then, { once: true });
    frame.src = 'about:blank';
  }

  function drawSoon(): void {
    if (isDrawing) return;
    isDrawing = true;
    setTimeout(draw, 100);
  }

  function draw(): void {
    isDrawing = false;
    const { name, store, lms } = play();
    sessionStorage.setItem(name, JSON.stringify(store));
    fill(find('[data-lms-record]'), recordRows(runTimes[runTime()].standard, store));
    fill(find('[data-lms-log]'), callRows(lms.log()).toReversed());
    const objections = lms.objections();
    find('[data-lms-objections]').textContent =
      objections.length === 0
        ? 'Nothing that a strict learning system would object to.'
        : objections.join(' ');
  }

  view.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-lms-does]') : null;
    if (!button) return;
    close(() => {
      if (button.dataset['lmsDoes'] === 'afresh') {
        sessionStorage.removeItem(nameOfRecord());
        played = undefined;
      }
      launch();
    });
  });
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      close(launch);
    });
  }
  view.addEventListener('view-shown', launch, { once: true });
}

/** The first cell of each row is its head. */
function fill(body: Element, rows: Rows): void {
  body.replaceChildren(
    ...rows.map((cells) => {
      const row = document.createElement('tr');
      row.append(
        ...cells.map((text, index) => {
          const cell = document.createElement(index === 0 ? 'th' : 'td');
          if (index === 0) cell.setAttribute('scope', 'row');
          cell.textContent = text;
          return cell;
        }),
      );
      return row;
    }),
  );
}

for (const view of document.querySelectorAll<HTMLElement>('[data-lms]')) startPreview(view);
