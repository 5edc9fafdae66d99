import type { lessonTextProblems } from '../problems/lesson-text.ts';
import { inLesson, lesson } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

export const lessonTextExamples = {
  'mdx-syntax': inLesson({
    wrong: '<KeyPoint>\n\nDusk is early enough.',
    right: '<KeyPoint>\n\nDusk is early enough.\n\n</KeyPoint>',
    values: {
      what: '<KeyPoint> is opened here and not closed.',
      fix: 'Add a line </KeyPoint> after its text, or end it with “/>” if it holds none.',
    },
  }),
  'lesson-import': inLesson({
    wrong: "import lights from 'lights'",
    values: { text: 'import' },
  }),
  'lesson-expression': inLesson({
    wrong: 'You need {1 + 1} lights.',
    right: 'You need two lights.',
  }),
  'lesson-html': inLesson({
    wrong: 'Switch them on at <b>dusk</b>.',
    right: 'Switch them on at **dusk**.',
    values: { tag: '<b>' },
  }),
  'component-case': inLesson({
    wrong: '<keyPoint>\n\nDusk is early enough.\n\n</keyPoint>',
    right: '<KeyPoint>\n\nDusk is early enough.\n\n</KeyPoint>',
    values: { written: 'keyPoint', name: 'KeyPoint' },
  }),
  'lesson-comment': inLesson({
    wrong: 'Switch them on at dusk.\n\n{/* Is this right? */}',
    right: 'Switch them on at dusk.',
  }),
  'lesson-image': inLesson({
    wrong: '![A white light](light.png)',
    right: 'A white light throws a beam ahead.',
  }),
  'lesson-footnote': inLesson({
    wrong: 'Switch them on at dusk.[^1]\n\n[^1]: Rules on bicycle lights.',
    right: 'Switch them on at dusk.<Cite source="light-rules" />',
  }),
  'lesson-task-list': inLesson({
    wrong: '- [ ] Clean the lights.\n- [ ] Switch them on.',
    right: '- Clean the lights.\n- Switch them on.',
  }),
  'mixed-emphasis': inLesson({
    wrong: '**[The rules](https://example.org/rules) are short.**',
    right: '**Short: [the rules](https://example.org/rules).**',
    values: { what: 'begins with a link' },
  }),
  'component-in-link': inLesson({
    wrong: '[The rules<Cite source="light-rules" />](https://example.org/rules) are short.',
    right: '[The rules](https://example.org/rules) are short.<Cite source="light-rules" />',
    values: { name: 'Cite' },
  }),
  'component-in-table': inLesson({
    wrong: '| Light | Colour |\n| --- | --- |\n| Front | White<Cite source="light-rules" /> |',
    right:
      'At the front it is white.<Cite source="light-rules" />\n\n| Light | Colour |\n| --- | --- |\n| Front | White |',
    values: { name: 'Cite' },
  }),
  'component-in-quotation': inLesson({
    wrong: '> <KeyPoint>\n>\n> Dusk is early enough.\n>\n> </KeyPoint>',
    right: '> Dusk is early enough.',
    values: { name: 'KeyPoint' },
  }),
  'table-alignment': inLesson({
    wrong: '| Light | Colour |\n| :-- | :-: |\n| Front | White |',
    right: '| Light | Colour |\n| --- | --- |\n| Front | White |',
  }),
  'link-title': inLesson({
    wrong: 'See [the handbook](https://example.org/handbook "For riders").',
    right: 'See [the handbook for riders](https://example.org/handbook).',
    values: { title: 'For riders' },
  }),
  'loose-list': inLesson({
    wrong: '- Clean the lights.\n\n- Switch them on.',
    right: '- Clean the lights.\n- Switch them on.',
  }),
  'relative-link': inLesson({
    wrong: 'See [the handbook](handbook.html).',
    right: 'See [the handbook](https://example.org/handbook).',
    values: { url: 'handbook.html' },
  }),
  'main-heading': {
    file: lesson,
    wrong: '# When to switch them on',
    right: '## When to switch them on',
  },
  'deep-heading': inLesson({
    wrong: '### In fog\n\nSwitch them on.\n\n#### In thick fog\n\nGet off.',
    right: '### In fog\n\nSwitch them on. In thick fog, get off.',
  }),
  'skipped-heading': {
    file: lesson,
    wrong: '### When to switch them on',
    right: '## When to switch them on',
    values: { found: '###', expected: '##' },
  },
} satisfies ExamplesOf<typeof lessonTextProblems>;
