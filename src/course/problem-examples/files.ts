import type { fileProblems } from '../problems/files.ts';
import { aQuestion, lesson, moduleFile, question } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const cafe = aQuestion('quiz').replace('emergency vehicles', 'the sign of the café');

/** Text as older programs on Windows save it. */
const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const fileExamples = {
  'content-folder-missing': {
    wrong: { '': undefined },
    right: { 'course.yaml': true },
    values: { folder: 'content' },
  },
  'file-missing': {
    wrong: { 'facts.yaml': undefined },
    right: { 'facts.yaml': true },
    values: { file: 'content/facts.yaml', purpose: 'the list of facts that right answers rest on' },
  },
  'file-name': {
    wrong: { 'modules/bike-lights/questions/Front light 1.yaml': aQuestion('quiz') },
    right: { 'modules/bike-lights/questions/front-light-1.yaml': aQuestion('quiz') },
    values: { name: 'Front light 1.yaml', suggestion: 'front-light-1.yaml' },
  },
  'wrong-extension': {
    wrong: { 'modules/bike-lights/questions/front-light.yaml.txt': aQuestion('quiz') },
    right: { 'modules/bike-lights/questions/front-light.yaml': aQuestion('quiz') },
    values: { name: 'front-light.yaml.txt', expected: 'front-light.yaml' },
  },
  'document-file': {
    wrong: { [lesson]: undefined, 'modules/bike-lights/be-seen.docx': 'PK' },
    right: { [lesson]: true },
    values: { name: 'be-seen.docx', expected: 'be-seen.mdx' },
  },
  'unexpected-file': {
    wrong: { 'modules/bike-check/photo.jpg': 'A picture that stands in no folder for pictures' },
    right: { 'modules/bike-check/photo.jpg': undefined },
    values: { name: 'photo.jpg' },
  },
  'file-not-utf8': {
    wrong: { 'modules/bike-lights/questions/front-light.yaml': inWindows1252(cafe) },
    right: { 'modules/bike-lights/questions/front-light.yaml': cafe },
  },
  'yaml-syntax': {
    file: question,
    instead: '    text: They are black',
    wrong: '    text: They are black: all of them',
    right: "    text: 'They are black: all of them'",
    values: {
      what: 'The text holds a colon followed by a space, or the next line starts too far in.',
      fix: 'Put quotes around text with a colon in it, or start the next line at the same column as this one.',
    },
  },
  'tab-indent': {
    file: question,
    wrong: '\twhy: Braking warms every pad.',
    right: '    why: Braking warms every pad.',
  },
  'space-indent': {
    file: question,
    wrong: '\u00a0 \u00a0 why: New pads are black as well.',
    right: '    why: New pads are black as well.',
  },
  'curly-quotes': {
    file: question,
    wrong: '“stem”: How can you tell that brake pads are worn?',
    right: 'stem: How can you tell that brake pads are worn?',
    values: { key: 'stem' },
  },
  'pasted-text': {
    file: lesson,
    wrong: 'Switch them on at dusk, and in <span style="mso-bidi">rain</span> or fo\u00adg.',
    right: 'Switch them on at dusk, and in rain or fog.',
    values: { what: 'tags of its own, soft hyphens' },
  },
  'merge-conflict': {
    file: question,
    wrong: [
      '<<<<<<< HEAD',
      '    text: They are warm after a ride',
      '=======',
      '    text: They are hot',
      '>>>>>>> from a colleague',
    ].join('\n'),
    right: '    text: They are warm after a ride',
    values: { last: '23' },
  },
  'duplicate-key': {
    file: question,
    wrong: 'family: brakes\nfamily: brake-pads',
    right: 'family: brakes',
    values: { key: 'family' },
  },
  'unknown-key': {
    file: question,
    wrong: 'family: brakes\nlevel: easy',
    right: 'family: brakes',
    values: {
      key: 'level',
      where: 'The question',
      suggestion: '',
      allowed:
        'kind, use, family, objective, stem, facts, sources, optionOrder, mustPass, options, answer, whyTrue, whyFalse, because, items, prompts, actions, modelAnswer, points',
    },
  },
  'missing-value': {
    file: question,
    wrong: 'family: brakes',
    right: 'family: brakes\nobjective: check-brakes',
    values: { key: 'objective', where: 'The question', expected: 'text' },
  },
  'empty-value': {
    file: moduleFile,
    wrong: 'release:',
    right: 'release: 3',
    values: { key: 'release', expected: 'a number' },
  },
  'wrong-type': {
    file: lesson,
    wrong: 'minutes: seven',
    right: 'minutes: 7',
    values: {
      where: '“minutes”',
      expected: 'a number',
      found: 'the text “seven”',
      fix: 'Write it in digits, without quotes.',
    },
  },
  'value-not-allowed': {
    file: question,
    wrong: '  - key: They are black',
    right: '  - key: they-are-black',
    values: {
      where: '“key”',
      why: 'must be lower-case letters, digits and single hyphens, starting with a letter',
      fix: 'Write it in this form, as in “they-are-black”.',
    },
  },
  'front-matter-missing': {
    file: lesson,
    wrong: 'title: Be seen',
    right: '---\ntitle: Be seen',
  },
  'front-matter-not-closed': {
    file: lesson,
    wrong: '  - decide-when',
    right: '  - decide-when\n---',
  },
} satisfies ExamplesOf<typeof fileProblems>;
