import { expect, test } from 'vitest';
import { loadCourse } from '../../../src/authoring/load-course.ts';
import { inHouseFormat } from '../../../src/editor/server/house-format.ts';
import { showsSame } from '../../../src/editor/files/shows-same.ts';
import { editedCourse } from '../../helpers/edited-course.ts';
import { editorForm, lessonAfterSaving } from '../../helpers/saved-form.ts';

const lesson = 'modules/bike-lights/be-seen.mdx';
const paragraph = 'Switch them on at dusk, and in rain or fog.\n';

/** The codes of the errors in a lesson that holds `text`. */
const errorsWith = (text: string) => {
  const content = editedCourse({
    [lesson]: { replace: paragraph, by: `${paragraph}\n${text}\n` },
  });
  const { problems } = loadCourse(content, { today: '2026-11-21' });
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};

const form = editorForm('bike-lights-lessons', { moduleId: 'bike-lights' });

/** Whether a text shows the same, and can be formatted, after the editor opened and saved it. */
async function isKept(text: string): Promise<boolean> {
  const saved = await lessonAfterSaving(form, text).catch(() => undefined);
  if (saved === undefined || !showsSame(saved, text)) return false;
  const formatted = await inHouseFormat('x.mdx', `---\na: b\n---\n\n${saved}`);
  return formatted.endsWith(saved);
}

test.each([
  ['bold, italic and code', 'A **bold** word, an _italic_ one and `code`, and **`code` in bold**.'],
  ['bold inside italic, not at its start', '_Some **bold** words_ and **some _italic_ ones**.'],
  ['a word struck out', 'Two ~~three~~ lights.'],
  [
    'a link, also with a bold word',
    '[**Lights** rules](https://example.org) and https://example.org.',
  ],
  ['a link by its name', 'See [the rules][rules].\n\n[rules]: https://example.org'],
  ['a line that is broken on purpose', 'One\\\ntwo.'],
  ['a paragraph on several lines', 'One\ntwo.'],
  ['signs that mean something elsewhere', 'R&B, £5, 50%, \\*, \\_, \\<, \\{, “q” – 1\\. a [b] c'],
  ['lists in a list', '- a\n  - b\n    - c\n\n1. x\n   - y\n2. z'],
  ['a list that starts at three', '3. a\n4. b'],
  ['an item of two paragraphs', '- a\n\n  more\n\n- b'],
  ['a question in an item', '- a\n\n  <Check question="lights-at-dusk" />\n\n- b'],
  [
    'a callout with a list in an item',
    '- a\n\n  <Callout kind="law">\n\n  x\n\n  - y\n\n  </Callout>\n\n- b',
  ],
  ['a table', '| a | b |\n| - | - |\n| 1 | **2** |'],
  ['a quotation with a list', '> a\n>\n> - b'],
  ['code on lines of its own', '```\n<KeyPoint>\n```'],
  ['headings and a line', '### Smaller <Cite source="s-lamp" />\n\n---\n\ntext'],
  [
    'components in components',
    '<Timeline title="t">\n\n<Event date="1" title="x > y" kind="policing">\n\n- a\n  - b\n\n</Event>\n\n</Timeline>',
  ],
  ['quotation marks in a setting', '<Details title=\'He said "x" & y\'>\n\na\n\n</Details>'],
  ['a term inside bold text', '**The <Term id="lamp">lamp</Term> is on.**'],
])('the editor keeps %s', async (_, text) => {
  expect(await isKept(text)).toBe(true);
});

test.each([
  ['mixed-emphasis', '**_b_ c**'],
  ['mixed-emphasis', '**[a](https://example.org) b**'],
  ['mixed-emphasis', '**<Term id="lamp">c</Term> b**'],
  ['mixed-emphasis', '**a <Cite source="s-lamp" />** b'],
  ['component-in-link', '[<Term id="lamp">the</Term> lamp](https://example.org)'],
  ['component-in-table', '| a |\n| - |\n| 1 <Cite source="s-lamp" /> |'],
  ['component-in-quotation', '> <KeyPoint>\n>\n> a\n>\n> </KeyPoint>'],
  ['table-alignment', '| a |\n| -: |\n| 1 |'],
  ['link-title', '[a](https://example.org "T")'],
  ['loose-list', '- a\n\n- b'],
  ['loose-list', '- a\n\n  - b'],
  ['component-not-on-own-line', '<KeyPoint>text</KeyPoint>'],
  ['lesson-image', '![a](b.png)'],
  ['lesson-footnote', 'a[^1]\n\n[^1]: b'],
  ['lesson-task-list', '- [ ] a'],
  ['lesson-comment', '{/* a */}'],
  ['lesson-expression', 'a {1} b'],
  ['lesson-html', '<b>a</b>'],
  ['lesson-import', 'import a from "b"'],
  ['unknown-component', '<Box />'],
  ['unknown-prop', '<Check question="lights-at-dusk" size="2" />'],
  ['mdx-syntax', '<https://example.org>'],
])('the check names what the editor would lose, as %s: %s', async (code, text) => {
  expect(await isKept(text)).toBe(false);
  expect(errorsWith(text)).toContain(code);
});
