import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { questions } from '../../../../src/authoring/questions.ts';
import { editedCourse } from '../../../helpers/edited-course.ts';

/** What the command does with a file beside the small sound course. */
function imported(
  name: string,
  source: string | Uint8Array,
  { edits = {}, args = [] as string[] } = {},
) {
  const content = editedCourse(edits);
  const projectDir = dirname(content);
  writeFileSync(join(projectDir, name), source);
  const result = questions(['import', name, '--module', 'bike-lights', ...args], { projectDir });
  const drafts = join(content, 'modules/bike-lights/drafts');
  const files = () =>
    Object.fromEntries(
      readdirSync(drafts).map((file) => [file, readFileSync(join(drafts, file), 'utf8')]),
    );
  return { ...result, content, files, projectDir };
}

const gift = `// Lights, from a colleague
$CATEGORY: bikes/lights

::rear-light::Which light shows to the back?{
=A red one#It tells drivers which way you go.
~A white one#White is for the front.
~%-50%A blue one
####Think of cars.
}

Which two are lights of a bicycle?{~%50%The front light ~%50%The rear light ~%-100%The brake light}

Lights are needed at dusk.{TRUE#They are needed before it is dark.#Dusk is when you are hard to see.}

What goes where?{=White -> front =Red -> back = -> side}

What would you say?{}

How many lights?{#2}
`;

test('GIFT becomes drafts, and everything that is lost is listed', () => {
  const { output, files } = imported('lights.gift', gift);
  expect(output).toMatchInlineSnapshot(`
    "5 drafts in content/modules/bike-lights/drafts.
      Line 1: the category “bikes/lights” is left out.
      Line 19: a question asks for a number, and the course has no such questions.
      rear-light: Its marks for single options are lost: an answer is right or wrong.
      rear-light: Its general feedback is lost: “Think of cars.”
    Run “npm run check”: it says what each draft still lacks. Then move it to the questions folder.
    "
  `);
  expect(files()).toMatchInlineSnapshot(`
    {
      "bik-lights-are-needed-at-dusk.yaml": "# Imported from lights.gift, line 13.

    kind: truefalse
    use: quiz
    stem: Lights are needed at dusk.
    facts: []
    sources: []
    answer: true
    whyTrue: Dusk is when you are hard to see.
    whyFalse: They are needed before it is dark.
    because: []
    ",
      "bik-what-goes-where.yaml": "# Imported from lights.gift, line 15.

    kind: match
    use: quiz
    stem: What goes where?
    facts: []
    sources: []
    prompts:
      - key: white
        text: White
        answer: front
      - key: red
        text: Red
        answer: back
    options:
      - key: front
        text: front
      - key: back
        text: back
      - key: side
        text: side
    ",
      "bik-what-would-you-say.yaml": "# Imported from lights.gift, line 17.

    kind: short
    use: quiz
    stem: What would you say?
    facts: []
    sources: []
    points: []
    ",
      "bik-which-two-are-lights-of.yaml": "# Imported from lights.gift, line 11.

    kind: multiple
    use: quiz
    stem: Which two are lights of a bicycle?
    facts: []
    sources: []
    options:
      - key: the-front-light
        text: The front light
        correct: true
      - key: the-rear-light
        text: The rear light
        correct: true
      - key: the-brake-light
        text: The brake light
    ",
      "rear-light.yaml": "# Imported from lights.gift, line 4.
    # Its marks for single options are lost: an answer is right or wrong.
    # Its general feedback is lost: “Think of cars.”

    kind: single
    use: quiz
    stem: Which light shows to the back?
    facts: []
    sources: []
    options:
      - key: a-red-one
        text: A red one
        correct: true
        why: It tells drivers which way you go.
      - key: a-white-one
        text: A white one
        why: White is for the front.
      - key: a-blue-one
        text: A blue one
    ",
    }
  `);
});

describe('Aiken', () => {
  test('becomes drafts without explanations', () => {
    const { output, files } = imported(
      'lights.txt',
      'Which light shows\nto the back?\nA. A white one\nB) A red one\nC. A blue one\nANSWER: B\n',
    );
    expect(output).toContain('1 draft in content/modules/bike-lights/drafts.');
    expect(Object.values(files())[0]).toContain('text: A red one\n    correct: true\n');
  });

  test('without an answer, with an unknown letter, or with a stray line is refused', () => {
    const { output } = imported(
      'lights.txt',
      'One?\nA. Yes\nB. No\nANSWER: C\n\nTwo?\nA. Yes\nstray\nANSWER: A\n\nThree?\nA. Yes\n',
      { args: ['--format', 'aiken'] },
    );
    expect(output).toMatchInlineSnapshot(`
      "lights.txt:4:1
        The answer is C, and no option has that letter.
        Name the letter of the right option, and see that every option begins with one.

      lights.txt:8:1
        This line is neither an option nor the answer.
        Begin options with a letter and a full stop, as in “A. Yes”, and end the question with “ANSWER: A”.

      lights.txt:13:1
        The question from line 11 has no answer.
        End it with a line such as “ANSWER: B”.

      3 problems, so nothing was imported.
      "
    `);
  });
});

describe('a spreadsheet', () => {
  const header = ['question', 'option 1', 'option 2', 'option 3', 'right', 'why 1', 'family'];
  const row = [
    'Which light shows “back”?',
    'Red',
    'White',
    'Blue',
    '1',
    'Drivers see it.',
    'lights',
  ];

  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with %s between its cells becomes drafts', (_, mark) => {
    const { exitCode, files } = imported('q.csv', `${header.join(mark)}\n${row.join(mark)}\n`);
    expect(exitCode).toBe(0);
    expect(Object.values(files())[0]).toContain('family: lights\nstem: Which light shows “back”?');
  });

  test('saved by Excel in Windows-1252 keeps its quotation marks and accents', () => {
    const text = `${header.join(';')}\r\n${row.join(';').replace('Red', 'Rosé')}\r\n`;
    const windows = Uint8Array.from(
      text,
      (character) => ({ '“': 0x93, '”': 0x94 })[character] ?? character.charCodeAt(0),
    );
    const { output, files } = imported('q.csv', windows);
    expect(output).toContain('The file is not UTF-8; it was read as Windows text.');
    const [draft = ''] = Object.values(files());
    expect(draft).toContain('stem: Which light shows “back”?');
    expect(draft).toContain('text: Rosé');
  });

  test.each([
    ['without its columns', 'stem,a\nx,y\n'],
    ['without rows', `${header.join(',')}\n`],
    ['whose row has no right option', `${header.join(',')}\n${row.with(4, '4').join(',')}\n`],
    ['whose row has one option', `${header.join(',')}\nWhy?,Because,,,1,,\n`],
    ['with a quotation mark that is not closed', `${header.join(',')}\n"Why?,a,b,c,1,,\n`],
  ])('%s is refused', (_, text) => {
    const { output, exitCode, content } = imported('q.csv', text);
    expect(exitCode).toBe(1);
    expect(output).toMatchSnapshot();
    expect(readdirSync(join(content, 'modules/bike-lights'))).not.toContain('drafts');
  });
});

test('one mistake in question 37 of 60 is named with its line, and nothing is imported', () => {
  const question = (number: number) =>
    `::q${String(number)}::Question ${String(number)}?{\n=Right\n~Wrong${number === 37 ? '' : '\n}'}\n`;
  const source = Array.from({ length: 60 }, (_, index) => question(index + 1)).join('\n');
  const { output, exitCode, content } = imported('sixty.gift', source);
  expect(exitCode).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "sixty.gift:184:1
      Question 37 is not written as GIFT from here on: a “}” is missing.
      Write “}” below its last answer, and leave an empty line after it.

    1 problem, so nothing was imported.
    "
  `);
  expect(readdirSync(join(content, 'modules/bike-lights'))).not.toContain('drafts');
});

test('nothing is written over: a name that is taken gets a number', () => {
  const { output, files } = imported(
    'more.gift',
    '::light-colours::Which?{=Red ~White}\n\n::light-colours::Which?{=Red ~White}\n',
  );
  expect(output).toContain('2 drafts');
  expect(Object.keys(files())).toEqual(['light-colours-2.yaml', 'light-colours-3.yaml']);
});

test.each([
  [['import'], 'Name the module with --module.'],
  [['import', '--module', 'bike-lights'], 'Name the file.'],
  [['import', 'no.gift', '--module', 'bike-lights'], 'There is no file no.gift.'],
  [['export', '--module', 'bike-light'], 'Did you mean “bike-lights”?'],
  [['export', '--module', 'bike-lights', '--format', 'word'], 'There is no format “word”.'],
  [['convert'], 'There is no command “convert”.'],
  [['export', '--modul', 'x'], "Unknown option '--modul'"],
])('%j: %s', (args, message) => {
  const projectDir = dirname(editedCourse());
  const { output, exitCode } = questions(args, { projectDir });
  expect(exitCode).toBe(1);
  expect(output).toContain(message);
});

test('an empty file holds no question', () => {
  expect(imported('empty.gift', '// nothing yet\n').output).toBe('empty.gift holds no question.\n');
});
