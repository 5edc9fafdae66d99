import { expect, test } from 'vitest';
import { brokenFileNames, outcomeOf } from '../../helpers/broken-file.ts';

/** Files that are no longer there under the name the course knows. */
const gone: Readonly<Record<string, string>> = {
  '04-renamed-lesson': 'modules/bike-lights/be-seen.mdx',
  '05-renamed-question': 'modules/bike-lights/questions/lights-at-dusk.yaml',
  '20-lesson-saved-by-word': 'modules/bike-lights/be-seen.mdx',
  '21-lesson-saved-as-text': 'modules/bike-lights/be-seen.mdx',
};

/** What is unusual and still works. */
const works = ['22-windows-file', '29-questions-with-semicolons', '30-questions-from-excel'];
const refused = brokenFileNames.filter((name) => !works.includes(name));

const outcomes = new Map(brokenFileNames.map((name) => [name, outcomeOf(name, gone[name])]));
const outcome = (name: string) => outcomes.get(name)!;

test('what a trainer is told about each file that can go wrong', () => {
  const table = brokenFileNames.map((name) => `${name}\n\n${outcome(name).report}`).join('\n');
  console.log(table);
  expect(`\n${table}`).toMatchInlineSnapshot(`
    "
    01-tabs-in-settings

    content/modules/bike-check/questions/quiz-brake-pads.yaml:15:1  tab-indent
      The line starts with a tab.
      Replace each tab at the start of this line, and of those below it, with two spaces.

    1 error in 1 file.

    02-smart-quotes-around-a-name

    content/modules/bike-check/questions/quiz-brake-pads.yaml:5:1  curly-quotes
      The name “stem” stands in curly quotation marks.
      Delete them: names of settings have none, as in “stem: …”.

    1 error in 1 file.

    03-pasted-from-word

    content/modules/bike-lights/be-seen.mdx:16:24  pasted-text
      Text from a word processor has brought along: tags of its own, soft hyphens, signs that nobody sees.
      Delete the paragraph and paste it again without formatting (Ctrl+Shift+V, on a Mac Cmd+Shift+V).

    1 error in 1 file.

    04-renamed-lesson

    content/modules/bike-lights/module.yaml:11:5  lesson-renamed
      The module lists the lesson “be-seen”, which has no file, and “be-seen-at-night” is not listed.
      If you have renamed the file, call it “be-seen.mdx” again: what learners have done is kept under this name. Change “title” instead. If it is another lesson, list “be-seen-at-night” here.

    1 error in 1 file.

    05-renamed-question

    content/modules/bike-lights/be-seen.mdx:18:1  question-renamed
      The module has no question “lights-at-dusk”, and no lesson places the question “lights-in-the-dusk”.
      If you have renamed the file, call it “lights-at-dusk.yaml” again: learners’ answers are kept under this name. If it is another question, name “lights-in-the-dusk” here.

    1 error in 1 file.

    06-id-of-another-module

    content/modules/bike-lights/questions/tyre-pressure.yaml:1:1  duplicate-question-id
      Two questions use the id “tyre-pressure”.
      The other one is content/modules/bike-check/questions/tyre-pressure.yaml. Rename one of the files.

    1 error in 1 file.

    07-unclosed-component

    content/modules/bike-lights/be-seen.mdx:16:1  mdx-syntax
      <KeyPoint> is opened here and not closed.
      Add a line </KeyPoint> after its text, or end it with “/>” if it holds none.

    1 error in 1 file.

    08-component-in-lower-case

    content/modules/bike-lights/be-seen.mdx:18:1  component-case
      Names of components start with a capital letter, and this is <check>.
      Write “Check” in place of “check”, also in its closing tag if it has one.

    1 error in 1 file.

    09-picture-too-large

    content/modules/bike-lights/images/lamp.png:1:1  file-too-large
      The file takes 226 KB.
      Save it smaller: at most 200 KB, so that it opens on a poor connection.

    1 error in 1 file.

    10-picture-of-another-type

    content/modules/bike-lights/images/lamp.gif:1:1  file-type-refused
      Lessons show no files of the type “gif”.
      Save it as one of: png, jpg, webp, svg.

    1 error in 1 file.

    11-picture-with-another-name

    content/modules/bike-lights/images/lamp.jpg:1:1  file-is-of-another-type
      Inside, “lamp.jpg” is no JPG file.
      Open it in the program it was made with and save it again. Giving it another name does not change what is in it.

    1 error in 1 file.

    12-settings-without-an-end

    content/modules/bike-lights/be-seen.mdx:8:1  front-matter-not-closed
      The block of settings at the top of the lesson is not closed.
      Add a line “---” here, between the settings and the text of the lesson.

    1 error in 1 file.

    13-two-right-answers

    content/modules/bike-check/questions/quiz-brake-pads.yaml:10:1  two-correct-options
      A question with one answer has two options marked as right.
      Leave one “correct: true”, or change “kind” to “multiple”.

    1 error in 1 file.

    14-space-in-an-option-key

    content/modules/bike-check/questions/quiz-brake-pads.yaml:15:10  value-not-allowed
      “key” must be lower-case letters, digits and single hyphens, starting with a letter.
      Write it in this form, as in “they-are-black”.

    1 error in 1 file.

    15-table-with-semicolons

    content/data/lamps.csv:1:1  table-separator
      The columns of the table are parted by semicolons, not by commas.
      Save it again with commas between the columns. Write decimals with a full stop, as in 12.5.

    1 error in 1 file.

    16-table-from-excel

    content/data/lamps.csv:1:1  table-not-utf8
      The table is not saved as UTF-8 text. Spreadsheets on Windows often save Windows-1252.
      In the spreadsheet, save it again as “CSV UTF-8”. In a text editor, save it with the encoding UTF-8.

    1 error in 1 file.

    17-gift-with-a-slip

    questions.gift:221:1
      Question 37 is not written as GIFT from here on: a “}” is missing.
      Write “}” below its last answer, and leave an empty line after it.

    1 problem, so nothing was imported.

    18-colon-in-a-text

    content/modules/bike-check/questions/quiz-brake-pads.yaml:16:11  yaml-syntax
      The text holds a colon followed by a space, or the next line starts too far in.
      Put quotes around text with a colon in it, or start the next line at the same column as this one.

    1 error in 1 file.

    19-item-not-indented

    content/modules/bike-check/module.yaml:8:1  yaml-syntax
      This item starts at another column than the list it belongs to.
      Put its “-” straight below the “-” of the item above it, using spaces.

    1 error in 1 file.

    20-lesson-saved-by-word

    content/modules/bike-lights/be-seen.docx:1:1  document-file
      “be-seen.docx” is a document, and the course is made of plain text.
      Copy its text without formatting into a plain text file called “be-seen.mdx”, and move this one out of the content folder.

    1 error in 1 file.

    21-lesson-saved-as-text

    content/modules/bike-lights/be-seen.mdx.txt:1:1  wrong-extension
      The file “be-seen.mdx.txt” is not read.
      Rename it to “be-seen.mdx”.

    1 error in 1 file.

    22-windows-file

    No problems.

    23-quotation-mark-not-closed

    content/modules/bike-check/questions/quiz-brake-pads.yaml:16:11  yaml-syntax
      A quotation mark or a bracket is opened here and not closed.
      Close it. Text that only holds a quotation mark needs none around it.

    1 error in 1 file.

    24-merge-conflict-in-a-lesson

    content/modules/bike-lights/be-seen.mdx:16:1  merge-conflict
      Two versions of this part stand one above the other, from here to line 20.
      Keep one version, and delete the other and the lines that start with <<<<<<<, ======= and >>>>>>>.

    1 error in 1 file.

    25-merge-conflict-in-a-question

    content/modules/bike-check/questions/quiz-brake-pads.yaml:16:1  merge-conflict
      Two versions of this part stand one above the other, from here to line 20.
      Keep one version, and delete the other and the lines that start with <<<<<<<, ======= and >>>>>>>.

    1 error in 1 file.

    26-smart-quotes-in-a-component

    content/modules/bike-lights/be-seen.mdx:18:1  mdx-syntax
      A curly quotation mark stands where the component needs a straight one.
      Delete it and type a straight one, as in <Check question="…" />. Word processors turn straight ones into curly ones.

    1 error in 1 file.

    27-hidden-signs-in-settings

    content/modules/bike-check/questions/quiz-brake-pads.yaml:17:1  space-indent
      The line starts with a space that is not a plain one, as web pages and documents have.
      Delete the space at the start of this line, and of those below it, and type it again.

    1 error in 1 file.

    28-quotation-mark-in-a-table

    content/data/lamps.csv:3:1  table-quotes
      A quotation mark in the table stands alone.
      Put a cell that holds a comma between two quotation marks, and write a quotation mark inside it twice.

    1 error in 1 file.

    29-questions-with-semicolons

    1 draft in content/modules/bike-lights/drafts.
    Run “npm run check”: it says what each draft still lacks. Then move it to the questions folder.

    30-questions-from-excel

    1 draft in content/modules/bike-lights/drafts.
    The file is not UTF-8; it was read as Windows text.
    Run “npm run check”: it says what each draft still lacks. Then move it to the questions folder.
    "
  `);
});

test.each(refused)('%s is told in one message', (name) => {
  expect(outcome(name).report).toMatch(
    /^(1 error in 1 file|1 problem, so nothing was imported)\.$/m,
  );
});

test.each(brokenFileNames)('%s is not written over, and neither is any other file', (name) => {
  const { before, after } = outcome(name);
  expect([...before].filter(([path, text]) => after.get(path) !== text)).toEqual([]);
});

test.each(refused)('%s leaves no file behind', (name) => {
  const { before, after } = outcome(name);
  expect([...after.keys()]).toEqual([...before.keys()]);
});
