import type { questionProblems } from '../problems/questions.ts';
import { aQuestion, question, twoAnswers } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const lights = 'modules/bike-lights';
const asked = (kind: string) => `kind: ${kind}
use: quiz
family: brakes
objective: check-brakes
stem: How do you look after a brake?
facts: [BIKE-02]
sources: [brake-guide]
`;
const trueOrFalse = `${asked('truefalse')}answer: true
whyTrue: Worn pads do not hold.
whyFalse: Worn pads do not hold.
because:
  - { key: grip, text: They lose their grip., correct: true, why: The rubber wears off. }
  - { key: noise, text: They are loud., why: New ones can be loud as well. }
`;
const prompt = (key: string) =>
  `  - { key: ${key}, text: Part ${key}, answer: v, why: It stops the wheel. }\n`;
const matching = `${asked('match')}prompts:
  - { key: pads, text: Pads, answer: stops, why: They rub on the rim. }
  - { key: bell, text: Bell, answer: rings, why: It warns people. }
options:
  - { key: stops, text: It stops the wheel }
  - { key: rings, text: It warns people }
`;
const largeMatch = `${asked('match')}prompts:
${['a', 'b', 'c', 'd'].map(prompt).join('')}options:
${['v', 'w', 'x', 'y', 'z'].map((key) => `  - { key: ${key}, text: Use ${key} }\n`).join('')}`;

export const questionExamples = {
  'duplicate-question-id': {
    wrong: { [`${lights}/questions/tyre-pressure.yaml`]: aQuestion('quiz') },
    right: { [`${lights}/questions/front-light.yaml`]: aQuestion('quiz') },
    values: {
      question: 'tyre-pressure',
      other: 'content/modules/bike-check/questions/tyre-pressure.yaml',
    },
  },
  'reserved-question-id': {
    wrong: { [`${lights}/questions/front-light-because.yaml`]: aQuestion('quiz') },
    right: { [`${lights}/questions/front-light.yaml`]: aQuestion('quiz') },
    values: { question: 'front-light-because' },
  },
  'option-without-explanation': {
    file: question,
    wrong: '    text: They are black',
    right: '    text: They are black\n    why: New pads are black as well.',
    values: { option: 'Option “they-are-black”', what: 'the option is right or wrong' },
  },
  'duplicate-option-key': {
    file: question,
    wrong: '  - key: they-are-black\n    text: They are warm after a ride',
    right: '  - key: they-are-warm\n    text: They are warm after a ride',
    values: { option: 'they-are-black' },
  },
  'no-correct-option': {
    file: question,
    wrong: '    text: Their grooves are gone',
    right: '    text: Their grooves are gone\n    correct: true',
  },
  'two-correct-options': {
    file: question,
    wrong: '    text: They are black\n    correct: true',
    right: '    text: They are black',
    values: { count: 'two' },
  },
  'too-few-correct-options': {
    file: twoAnswers,
    wrong: '    text: Push the bicycle forward and pull the back lever',
    right: '    text: Push the bicycle forward and pull the back lever\n    correct: true',
  },
  'every-option-correct': {
    file: 'modules/bike-check/questions/brake-levers.yaml',
    wrong: '    text: The wheel stops\n    correct: true',
    right: '    text: The wheel stops',
  },
  'stem-without-number': {
    file: twoAnswers,
    wrong: 'stem: Which of these belong to a brake test?',
    right: 'stem: Which two of these belong to a brake test?',
    values: { number: 'two' },
  },
  'one-right-reason': {
    file: question,
    wrong: 'text: They are loud., correct: true,',
    right: 'text: They are loud.,',
    around: { [question]: trueOrFalse },
    values: { count: 'two' },
  },
  'missing-match': {
    file: question,
    wrong: 'text: Bell, answer: ring,',
    right: 'text: Bell, answer: rings,',
    around: { [question]: matching },
    values: { option: 'ring', suggestion: 'Did you mean “rings”? ', allowed: 'stops, rings' },
  },
  'match-too-large': {
    file: question,
    wrong: prompt('d') + prompt('e'),
    right: prompt('d'),
    around: { [question]: largeMatch },
  },
  'must-pass-outside-quiz': {
    file: 'modules/bike-check/questions/tyre-pressure.yaml',
    wrong: 'use: check\nmustPass: true',
    right: 'use: check',
  },
  'missing-fact': {
    file: question,
    wrong: 'facts:\n  - BIKE-20',
    right: 'facts:\n  - BIKE-02',
    values: { fact: 'BIKE-20', suggestion: 'Did you mean “BIKE-02”? ' },
  },
  'unconfirmed-fact': {
    file: question,
    wrong: 'facts:\n  - BIKE-03',
    right: 'facts:\n  - BIKE-02',
    values: { fact: 'BIKE-03' },
  },
  'duplicate-source-id': {
    file: 'sources.yaml',
    wrong: '- id: brake-guide\n  title: A pamphlet nothing refers to',
    right: '- id: unused-pamphlet\n  title: A pamphlet nothing refers to',
    values: { source: 'brake-guide' },
  },
  'duplicate-fact-id': {
    file: 'facts.yaml',
    wrong: '- id: BIKE-03\n  confirmed: false\n- id: BIKE-03\n  confirmed: false',
    right: '- id: BIKE-03\n  confirmed: false',
    values: { fact: 'BIKE-03' },
  },
  'draft-not-ready': {
    wrong: {
      [`${lights}/drafts/front-light.yaml`]: aQuestion('quiz').replace(
        'family: front-lights\n',
        '',
      ),
    },
    right: { [`${lights}/questions/front-light.yaml`]: aQuestion('quiz') },
    values: { what: 'The question has no “family”.', fix: 'Add “family:” followed by text.' },
  },
  'draft-ready': {
    wrong: { [`${lights}/drafts/front-light.yaml`]: aQuestion('quiz') },
    right: { [`${lights}/questions/front-light.yaml`]: aQuestion('quiz') },
    values: { file: 'content/modules/bike-lights/questions/front-light.yaml' },
  },
} satisfies ExamplesOf<typeof questionProblems>;
