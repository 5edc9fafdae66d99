import type { componentProblems } from '../problems/components.ts';
import { inLesson, lessonWith } from './bicycles.ts';
import type { ExamplesOf } from './example.ts';

const view = (who: string) => `<View who="${who}" source="light-rules">\n\nLights help.\n\n</View>`;
const perspectives = (...parts: readonly string[]) =>
  ['<Perspectives question="Do lights help?">', ...parts, '</Perspectives>'].join('\n\n');
const conclusion = 'Both see that lights help.';
const riders = perspectives(view('A rider'), view('A driver'), conclusion);

const note = (alternative: string) =>
  `<ContentNote topic="a fall" alternative="${alternative}">\n\nThis part is about a fall.\n\n</ContentNote>`;
const alternative = (id: string) =>
  `<Alternative id="${id}">\n\nSomebody fell, and was helped.\n\n</Alternative>`;

const term = (id: string) => `Some lights run on a <Term id="${id}">dynamo</Term>.`;
const dynamo = '- id: dynamo\n  term: Dynamo\n  definition: It makes current while you ride.\n';
const glossary = { 'glossary.yaml': dynamo };

const contact = (id: string, confirmed: boolean) =>
  `- id: ${id}\n  name: The riders’ club\n  for: For everyone who rides.\n  confirmed: ${String(confirmed)}\n  checked: '2026-11-01'\n`;

const plan = (id: string) => `<Plan id="${id}" cue="it gets dark">\n\n- switch them on\n\n</Plan>`;
const inTheRoom = (minutes: string) =>
  `<InTheRoom minutes="${minutes}" who="in pairs">\n\nTry the lights.\n\n</InTheRoom>`;

const guide = (text: string) => `---
title: Guide to lights
summary: For the session in the room.
---

${text}
`;

export const componentExamples = {
  'component-in-wrong-place': inLesson({
    wrong: view('A rider'),
    right: riders,
    values: { name: 'View', outer: 'Perspectives' },
  }),
  'component-inside-another': inLesson({
    wrong: `<KeyPoint>\n\nLights help.\n\n<Welfare />\n\n</KeyPoint>`,
    right: `<KeyPoint>\n\nLights help.\n\n</KeyPoint>\n\n<Welfare />`,
    around: { 'support.yaml': contact('club', true) },
    values: { name: 'Welfare', outer: 'KeyPoint' },
  }),
  'component-not-in-guide': {
    file: 'modules/bike-lights/guide.mdx',
    wrong: guide('<PrivateNote id="lights" prompt="What is it about?" />'),
    right: guide('<KeyPoint>\n\nLet everyone try the lights.\n\n</KeyPoint>'),
    values: {
      name: 'PrivateNote',
      allowed:
        'Callout, Cite, Details, KeyPoint, Steps, Chart, Event, Figure, PlaceMap, Timeline, Commitment, FacilitatorOnly, Perspectives, View, Voice, Welfare',
    },
  },
  'prop-not-an-id': inLesson({
    wrong: plan('My lights'),
    right: plan('my-lights'),
    values: { name: 'Plan', prop: 'id', value: 'My lights' },
  }),
  'minutes-not-a-number': inLesson({
    wrong: inTheRoom('ten'),
    right: inTheRoom('10'),
    values: { value: 'ten' },
  }),
  'perspectives-count': inLesson({
    wrong: perspectives(view('A rider'), conclusion),
    right: riders,
    values: { count: '1 view' },
  }),
  'perspectives-without-conclusion': inLesson({
    wrong: perspectives(view('A rider'), view('A driver')),
    right: riders,
  }),
  'plan-without-list': inLesson({
    wrong: '<Plan id="lights" cue="it gets dark">\n\nSwitch them on.\n\n</Plan>',
    right: plan('lights'),
  }),
  'private-id-used-twice': inLesson({
    wrong: `${plan('lights')}\n\n<PrivateNote id="lights" prompt="What will you do?" />`,
    right: `${plan('lights')}\n\n<PrivateNote id="my-lights" prompt="What will you do?" />`,
    values: { id: 'lights', other: 'content/modules/bike-lights/be-seen.mdx, line 16' },
  }),
  'missing-alternative': inLesson({
    wrong: note('fall'),
    right: `${note('fall')}\n\n${alternative('fall')}`,
    values: { id: 'fall', suggestion: '' },
  }),
  'alternative-without-note': inLesson({
    wrong: alternative('fall'),
    right: `${note('fall')}\n\n${alternative('fall')}`,
    values: { id: 'fall' },
  }),
  'missing-term': inLesson({
    wrong: `${term('dynamo')} Yours is a <Term id="dynamos">dynamo</Term>, too.`,
    right: term('dynamo'),
    around: glossary,
    values: { term: 'dynamos', suggestion: 'Did you mean “dynamo”? ' },
  }),
  'unused-term': inLesson({
    wrong: 'Some lights run on a dynamo.',
    right: term('dynamo'),
    around: glossary,
    values: { term: 'dynamo' },
  }),
  'duplicate-term-id': {
    file: 'glossary.yaml',
    wrong: `${dynamo}${dynamo.replace('term: Dynamo', 'term: Hub dynamo')}`,
    right: dynamo,
    around: lessonWith(term('dynamo')),
    values: { term: 'dynamo' },
  },
  'duplicate-support-id': {
    file: 'support.yaml',
    wrong: contact('club', true) + contact('club', true),
    right: contact('club', true) + contact('workshop', true),
    values: { contact: 'club' },
  },
  'support-not-confirmed': {
    file: 'support.yaml',
    wrong: contact('club', false),
    right: contact('club', true),
    values: { contact: 'The riders’ club' },
  },
  'welfare-without-support': inLesson({
    wrong: '<Welfare />',
  }),
} satisfies ExamplesOf<typeof componentProblems>;
