import { expect, test } from 'vitest';
import { reportAfter } from '../../helpers/edited-course.ts';

const file = 'modules/bike-lights/drafts/lamp.yaml';
const option = (key: string, rest: string) => `  - { key: ${key}, text: A ${key} one, ${rest} }\n`;

const draft = `kind: single
use: check
family: lights
objective: name-lights
stem: Which lamp shows to the back?
facts: [LIGHT-01]
sources: [light-rules]
options:
${option('red', 'correct: true, why: It is the rear light.')}${option('white', 'why: That is the front.')}`;

test('a draft that lacks something is no part of the course, and what it lacks is listed', () => {
  const incomplete = draft.replace('family: lights\n', '').replace(', why: That is the front.', '');
  expect(reportAfter({ [file]: incomplete })).toMatchInlineSnapshot(`
    "content/modules/bike-lights/drafts/lamp.yaml:1:1  draft-not-ready (warning)
      This question is a draft. The question has no “family”.
      Add “family:” followed by text.

    content/modules/bike-lights/drafts/lamp.yaml:9:5  draft-not-ready (warning)
      This question is a draft. Option “white” has no explanation.
      Add “why:” with one or two sentences that say why the option is right or wrong.

    2 warnings in 1 file.
    "
  `);
});

test('a draft that lacks nothing may move to the questions', () => {
  expect(reportAfter({ [file]: draft })).toMatchInlineSnapshot(`
    "content/modules/bike-lights/drafts/lamp.yaml:1:1  draft-ready (warning)
      This question is a draft, and it lacks nothing that a file can show.
      When it is right, move it to content/modules/bike-lights/questions/lamp.yaml, then run “npm run slots”.

    1 warning in 1 file.
    "
  `);
});

test('a draft that cannot be read keeps nothing from being built', () => {
  expect(reportAfter({ [file]: 'kind: single\n\tuse: check\n' })).toMatchInlineSnapshot(`
    "content/modules/bike-lights/drafts/lamp.yaml:2:1  draft-not-ready (warning)
      This question is a draft. The line starts with a tab.
      Replace each tab at the start of this line, and of those below it, with two spaces.

    1 warning in 1 file.
    "
  `);
});
