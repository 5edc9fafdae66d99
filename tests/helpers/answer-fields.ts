import type { Locator } from '@playwright/test';
import type { Question } from '../../src/course/course.ts';
import { ratingNames } from '../../src/quiz/ratings.ts';

/** Answers a question in its fields, whatever its kind, wholly right or wholly wrong. */
export async function answerFields(
  container: Locator,
  question: Question,
  how: 'right' | 'wrong',
): Promise<void> {
  const fields = container.locator('fieldset.question');
  const isRight = how === 'right';
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const wrong = question.options.findIndex((option) => !option.correct);
      for (const [index, option] of question.options.entries()) {
        const input = fields.locator(`input[value="${option.key}"]`);
        if (isRight ? option.correct : index === wrong) await input.check();
        else if (question.kind === 'multiple') await input.uncheck();
      }
      return;
    }
    case 'truefalse': {
      const statement = question.answer === isRight ? 'True' : 'False';
      const reason = question.because.find(({ correct }) => correct === isRight);
      await fields.getByRole('radio', { name: statement, exact: true }).check();
      await fields.getByRole('radio', { name: reason?.text ?? '', exact: true }).check();
      return;
    }
    case 'order': {
      const wanted = isRight ? question.items : question.items.toReversed();
      for (const [place, { text }] of wanted.entries()) {
        const items = fields.getByRole('listitem');
        while (!(await items.nth(place).innerText()).includes(text)) {
          await fields.getByRole('button', { name: `Up ${text}`, exact: true }).click();
        }
      }
      return;
    }
    case 'match': {
      for (const prompt of question.prompts) {
        const option = question.options.find(({ key }) => (key === prompt.answer) === isRight);
        await fields.getByLabel(prompt.text).selectOption({ label: option?.text ?? '' });
      }
      return;
    }
    case 'judge':
      for (const { text, rating } of question.actions) {
        const place = ratingNames.indexOf(rating);
        const other = (place + 2) % ratingNames.length;
        await fields.getByLabel(text).selectOption(String(isRight ? place : other));
      }
      return;
    case 'short':
      await fields.getByRole('textbox').fill('Words of my own.');
  }
}
