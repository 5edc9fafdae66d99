import type { ExampleFiles } from './example.ts';

/** Files of the small course that most examples change. */
export const lesson = 'modules/bike-lights/be-seen.mdx';
export const otherLesson = 'modules/bike-check/before-you-ride.mdx';
export const question = 'modules/bike-check/questions/quiz-brake-pads.yaml';
export const twoAnswers = 'modules/bike-check/questions/quiz-brake-test.yaml';
export const lightQuestion = 'modules/bike-lights/questions/light-colours.yaml';
export const moduleFile = 'modules/bike-check/module.yaml';
export const lightsModule = 'modules/bike-lights/module.yaml';

/** A paragraph that examples take the place of. */
const dusk = 'Switch them on at dusk, and in rain or fog.';

/** An example that takes the place of one paragraph in a lesson. */
export const inLesson = <Rest extends { readonly wrong: string; readonly right?: string }>(
  rest: Rest,
) => ({ file: lesson, instead: dusk, right: dusk, ...rest });

/** The same, as a change to the lesson that other files come with. */
export const lessonWith = (text: string): ExampleFiles => ({
  [lesson]: { replace: dusk, by: text },
});

/** A question that asks about lights. */
export const aQuestion = (use: string, objective = 'name-lights'): string => `kind: single
use: ${use}
family: front-lights
objective: ${objective}
stem: Which light shows to the front?
facts: [LIGHT-01]
sources: [light-rules]
options:
  - { key: white, text: A white one, correct: true, why: White shows to the front. }
  - { key: red, text: A red one, why: Red shows to the back. }
  - { key: blue, text: A blue one, why: Blue is for emergency vehicles. }
`;

/** The quiz of one module, where another one lends it questions. */
export const withQuiz: ExampleFiles = {
  [lesson]: { replace: '## When', by: '<Quiz />\n\n## When' },
};

/** The settings of a quiz that borrows families of questions. */
export const borrowing = (...families: readonly string[]): string =>
  [
    'assessment:',
    '  draw: 1',
    '  passMark: 60',
    '  passMarkBasis: Chosen by the trainers.',
    '  borrows:',
    ...families.flatMap((family) => [`    - family: ${family}`, '      objective: name-lights']),
    'lessons:',
  ].join('\n');
